const vi = {
  headline: ["Cây nhà lá vườn,", "có sao đàng hoàng."],
  lead: "Gạo, mắm, trà, mật từ hợp tác xã và hộ dân khắp 34 tỉnh thành. Món nào có sao thì mở ra xem được giấy chứng nhận; món nào hết hạn, chợ nói rõ.",
  description: "Chợ của các xã: món OCOP từ hợp tác xã và hộ dân khắp 34 tỉnh thành, sao theo giấy chứng nhận còn hạn.",
  picture: "Tranh: đồng lúa, con kênh và chiếc xuồng",
  fiveStars: "5 sao",
  fourStars: "4 sao",
  kinds: "Nhóm hàng",
  words: { rice: "Gạo", sauce: "Nước mắm", dried: "Tôm, cá khô", honey: "Mật, đường", sweets: "Bánh, kẹo" },
  wordQueries: { rice: "gạo", sauce: "nước mắm", dried: "khô", honey: "mật", sweets: "bánh" },
  goods: "Hôm nay ở chợ",
  all: "Xem hết",
  counts: (products: number, producers: number) => `${products} món từ ${producers} nhà làm`,
  meaning: "Sao ở đây do Nhà nước chấm",
  meaningMore: "Không phải điểm người mua. Hết hạn mà chưa gia hạn thì sao tự gỡ xuống.",
  meaningLink: "Sao OCOP được chấm ra sao?",
  bands: [
    { stars: 3, title: "Ba sao", text: "Từ 50 tới dưới 70 điểm. Tỉnh cấp giấy." },
    { stars: 4, title: "Bốn sao", text: "Từ 70 tới dưới 90 điểm. Tỉnh cấp giấy." },
    { stars: 5, title: "Năm sao", text: "Từ 90 điểm, trung ương chấm lại. Bộ cấp giấy." },
  ] as const,
  where: "Hàng từ xã nào?",
  stall: "Nhà mình có món được chấm sao?",
  stallMore:
    "Món đã có tên trong danh sách thì trang đã sẵn. Chỉ cần nhận món, ghi giá rồi bán; giấy chứng nhận chợ giữ giúp.",
  stallGo: "Mở quầy",
  visit: "Ghé tận nơi, nếm rồi mua",
  showroom: "Có bày hoặc bán món OCOP",
}

type HomeMessages = Omit<typeof vi, "bands"> & { bands: readonly { stars: 3 | 4 | 5; title: string; text: string }[] }

const en: HomeMessages = {
  headline: ["Home-grown,", "and properly starred."],
  lead: "Rice, fish sauce, tea and honey from cooperatives and households in all 34 provinces. Every starred product opens its certificate; where one has lapsed, we say so.",
  description:
    "The market of Vietnam's communes: OCOP goods from cooperatives and households in all 34 provinces, starred by certificates in force.",
  picture: "Picture: rice fields, a canal and a sampan",
  fiveStars: "5 stars",
  fourStars: "4 stars",
  kinds: "Kinds of goods",
  words: {
    rice: "Rice",
    sauce: "Fish sauce",
    dried: "Dried fish, shrimp",
    honey: "Honey, sugar",
    sweets: "Cakes, sweets",
  },
  wordQueries: { rice: "gạo", sauce: "nước mắm", dried: "khô", honey: "mật", sweets: "bánh" },
  goods: "At the market today",
  all: "See all",
  counts: (products, producers) => `${products} products from ${producers} makers`,
  meaning: "These stars are awarded by the state",
  meaningMore:
    "They are not buyers' ratings. If a certificate is not renewed in time, its stars come down by themselves.",
  meaningLink: "How are OCOP stars awarded?",
  bands: [
    { stars: 3, title: "Three stars", text: "From 50 to under 70 points. Certified by the province." },
    { stars: 4, title: "Four stars", text: "From 70 to under 90 points. Certified by the province." },
    { stars: 5, title: "Five stars", text: "From 90 points, assessed again nationally. Certified by the ministry." },
  ],
  where: "Which commune is it from?",
  stall: "Do you make a starred product?",
  stallMore:
    "If it is on the list, its page is already here. Claim it, set a price and sell; its certificate is kept for you.",
  stallGo: "Open a stall",
  visit: "Go there, taste, then buy",
  showroom: "Shows or sells OCOP goods",
}

export const homeMessages = { vi, en }
