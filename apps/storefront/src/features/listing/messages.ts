import type { ProducerType, ProductGroup } from "@ocop/contract"

const vi = {
  groups: {
    food: "Đồ ăn",
    beverage: "Đồ uống",
    medicinal: "Dược liệu",
    handicraft: "Thủ công",
    ornamental: "Sinh vật cảnh",
    tourism: "Du lịch",
  } satisfies Record<ProductGroup, string>,
  producerTypes: {
    cooperative: "Hợp tác xã",
    cooperative_group: "Tổ hợp tác",
    company: "Công ty",
    farm: "Trang trại",
    household_business: "Hộ sản xuất, kinh doanh",
    association: "Hội",
  } satisfies Record<ProducerType, string>,
  notSold: "Chưa có ai bán ở chợ",
  visit: "Ghé tận nơi",
  soldOut: "Vừa hết",
  groupTitles: {
    food: "Đồ ăn của các xã",
    beverage: "Đồ uống của các xã",
    medicinal: "Dược liệu của các xã",
    handicraft: "Đồ thủ công của các xã",
    ornamental: "Sinh vật cảnh của các xã",
    tourism: "Du lịch làng quê",
  } satisfies Record<ProductGroup, string>,
  starsTitle: (stars: number) => `Món OCOP ${stars} sao`,
  count: (count: number) => `${count} món`,
  pageOf: (page: number, pages: number) => `trang ${page} trên ${pages}`,
  pageNumber: (page: number) => `trang ${page}`,
  description: (title: string, count: number) =>
    `${title}: ${count} món OCOP, ghi rõ nơi làm ra, sao còn hạn tới đâu và giá bán.`,
  starsNote: "Chỉ những món có giấy chứng nhận còn hiệu lực hôm nay. Hết hạn mà chưa gia hạn thì sao tự gỡ xuống.",
  filters: "Xem theo",
  stars: "Sao OCOP",
  groupsTitle: "Nhóm hàng",
  provinces: "Nơi làm ra",
  allProvinces: "Tất cả 34 tỉnh, thành",
  finer: "Lọc kỹ hơn",
  order: "Xếp thế nào? Món đang bán lên trước, rồi món nhiều sao, rồi theo tên. Không ai trả tiền để được lên trên.",
  empty: "Chưa có món nào ở đây. Xem thử nhóm khác, hoặc tìm theo tên.",
  emptyGo: "Tìm món",
}

type ListingWords = typeof vi

const en: ListingWords = {
  groups: {
    food: "Food",
    beverage: "Drinks",
    medicinal: "Medicinal",
    handicraft: "Handicraft",
    ornamental: "Ornamental",
    tourism: "Tourism",
  },
  producerTypes: {
    cooperative: "Cooperative",
    cooperative_group: "Cooperative group",
    company: "Company",
    farm: "Farm",
    household_business: "Household business",
    association: "Association",
  },
  notSold: "Nobody sells it here yet",
  visit: "Go and see",
  soldOut: "Just sold out",
  groupTitles: {
    food: "Food from the communes",
    beverage: "Drinks from the communes",
    medicinal: "Medicinal goods from the communes",
    handicraft: "Handicraft from the communes",
    ornamental: "Ornamental plants and animals",
    tourism: "Village tourism",
  },
  starsTitle: (stars) => `${stars}-star OCOP goods`,
  count: (count) => (count === 1 ? "1 product" : `${count} products`),
  pageOf: (page, pages) => `page ${page} of ${pages}`,
  pageNumber: (page) => `page ${page}`,
  description: (title, count) =>
    `${title}: ${count} OCOP products, each with where it is made, how long its stars hold and its price.`,
  starsNote:
    "Only products whose certificate is in force today. If it is not renewed in time, the stars come down by themselves.",
  filters: "Browse by",
  stars: "OCOP stars",
  groupsTitle: "Kinds of goods",
  provinces: "Where it is made",
  allProvinces: "All 34 provinces and cities",
  finer: "More filters",
  order:
    "How is this ordered? What is on sale comes first, then more stars, then by name. Nobody can pay for a higher place.",
  empty: "Nothing here yet. Try another group, or search by name.",
  emptyGo: "Search",
}

/** Words for goods wherever they are listed: groups, kinds of makers, places. */
export const listingMessages = { vi, en }
