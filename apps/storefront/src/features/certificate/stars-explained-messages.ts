const vi = {
  title: "Sao OCOP nghĩa là gì?",
  description: "Ba, bốn, năm sao OCOP do ai chấm, chấm gì, giữ được bao lâu, và vì sao có món chợ không treo sao.",
  lead: "Sao ở đây do Nhà nước chấm, không phải điểm người mua. Mỗi sao đứng trên một giấy chứng nhận, có người ký, có ngày hết hạn.",
  whoTitle: "Ai chấm, bao nhiêu điểm",
  band: (from: number, to: number) => (to === 100 ? `Từ ${from} điểm trở lên` : `Từ ${from} tới dưới ${to} điểm`),
  awardedBy: {
    3: "Hội đồng tỉnh chấm, Chủ tịch UBND tỉnh cấp giấy.",
    4: "Hội đồng tỉnh chấm, Chủ tịch UBND tỉnh cấp giấy.",
    5: "Tỉnh chấm, rồi trung ương chấm lại; Bộ trưởng cấp giấy.",
  },
  see: (stars: number) => `Xem món ${stars} sao`,
  below: "Dưới 50 điểm thì không có giấy chứng nhận, nên ở chợ không có món một sao hay hai sao.",
  whatTitle: "Chấm những gì",
  parts: {
    community: "Món hàng và cộng đồng: nguyên liệu và người làm tại chỗ, nét riêng của xứ mình.",
    marketing: "Bán hàng: bao bì, kênh bán, cách kể chuyện về món.",
    quality: "Chất lượng: kiểm nghiệm, an toàn thực phẩm, cảm quan.",
  },
  points: (points: number) => `${points} điểm`,
  lifeTitle: "Giữ được bao lâu",
  life: (months: number) =>
    `Giấy có hạn ${months} tháng từ ngày cấp. Hết hạn mà chưa gia hạn thì sao tự gỡ xuống khắp chợ, ngay trong ngày; trang của giấy vẫn còn để tra.`,
  grace:
    "Đang chờ quyết định gia hạn theo quy định chuyển tiếp thì sao nhạt màu, có hình đồng hồ, và ghi rõ là đang chờ.",
  missingTitle: "Vì sao có món không treo sao",
  missing: [
    "Giấy chứng nhận đã hết hạn hoặc bị thu hồi.",
    "Danh sách công bố chỉ ghi năm. Chợ tính theo ngày sớm nhất có thể: công nhận năm 2024 thì treo sao tới hết 31/12/2026, qua ngày đó thì ghi “hết hạn trong năm 2027, chưa rõ ngày”.",
    "Danh sách không ghi số sao hoặc không ghi năm. Chợ không đoán.",
  ],
  drawTitle: "Cách vẽ sao",
  draw: "Sao ở chợ là lát khế, vẽ riêng cho chợ này; không phải dấu chính thức của chương trình. Món được mấy sao thì vẽ đúng bấy nhiêu, không vẽ thêm sao rỗng cho đủ năm.",
  wrongTitle: "Thấy sao dùng sai?",
  wrong: (contact: string) => `Báo cho chợ: ${contact}. Ghi tên món và nơi bạn thấy.`,
  basis: (legal: string, day: string) =>
    `Theo ${legal}, áp dụng từ ${day}. Giấy cấp theo quyết định cũ vẫn dùng tới hết hạn của nó.`,
}

type StarsExplained = typeof vi

const en: StarsExplained = {
  title: "What do OCOP stars mean?",
  description:
    "Who awards three, four and five OCOP stars, for what, how long they last, and why some goods show none.",
  lead: "The state awards these stars; they are not buyers' ratings. Behind each stands a certificate that someone signed and that has a last day.",
  whoTitle: "Who awards them, and for how many points",
  band: (from, to) => (to === 100 ? `${from} points and more` : `From ${from} to under ${to} points`),
  awardedBy: {
    3: "Scored by the province's council, certified by the chair of the provincial People's Committee.",
    4: "Scored by the province's council, certified by the chair of the provincial People's Committee.",
    5: "Scored by the province, then again nationally; certified by the minister.",
  },
  see: (stars) => `See ${stars}-star goods`,
  below: "Under 50 points there is no certificate, so there are no one-star or two-star goods here.",
  whatTitle: "What is scored",
  parts: {
    community: "Product and community: local raw material and labour, and what is particular to the place.",
    marketing: "Marketing: packaging, sales channels, and the product's story.",
    quality: "Quality: laboratory tests, food safety, taste and look.",
  },
  points: (points) => `${points} points`,
  lifeTitle: "How long they last",
  life: (months) =>
    `A certificate lasts ${months} months from its day of issue. If it is not renewed in time, its stars come down everywhere the same day; the certificate's page stays for anyone to check.`,
  grace:
    "While a renewal is being decided under transitional rules, the stars turn pale, carry a clock and say that they are waiting.",
  missingTitle: "Why some goods show no stars",
  missing: [
    "The certificate has expired or was revoked.",
    "The published list gives only a year. We count from the earliest possible day: recognised in 2024 means stars until 31 Dec 2026; after that the page says “expires within 2027, day not known”.",
    "The list gives no stars or no year. We do not guess.",
  ],
  drawTitle: "How the stars are drawn",
  draw: "Our star is a slice of star fruit, drawn for this market; it is not the programme's official mark. Exactly the stars awarded are drawn, never hollow ones to make five.",
  wrongTitle: "Seen stars used wrongly?",
  wrong: (contact) => `Tell us: ${contact}. Name the product and where you saw it.`,
  basis: (legal, day) =>
    `Under ${legal} (Prime Minister's decision), in force since ${day}. Certificates under older decisions run to their own end.`,
}

export const starsExplained = { vi, en }
