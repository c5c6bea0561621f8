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
  below: (points: number) =>
    `Dưới ${points} điểm thì không có giấy chứng nhận, nên ở chợ không có món một sao hay hai sao.`,
  gateTitle: "Đủ điểm vẫn có thể thiếu sao",
  gate: "Mỗi bộ tiêu chí có những điều phải đạt mức tối thiểu cho 3, 4 hay 5 sao: nguyên liệu, nhãn, công bố chất lượng, nơi bán… Thiếu một điều thì chỉ được sao thấp hơn, dù điểm cao.",
  knockOutTitle: "Bị loại ngay, dù bao nhiêu điểm",
  inSets: (count: number) => `${count} bộ`,
  setsTitle: "26 bộ tiêu chí",
  setsLead: "Gạo chấm khác mắm, vải chấm khác trà. Chọn một bộ để xem mỗi sao đòi những gì.",
  whatTitle: "Chấm những gì",
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
  wrong: "Ai cũng báo được, kèm ảnh càng tốt. Đúng là sai thì kết luận hiện trên trang giấy chứng nhận của món đó.",
  wrongLink: "Báo dùng sai sao",
  dataLink: "Dữ liệu mở và chữ ký",
  basis: (legal: string, day: string) =>
    `Theo Quyết định ${legal}, áp dụng từ ${day}. Giấy cấp theo quyết định cũ vẫn dùng tới hết hạn của nó.`,
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
  below: (points) => `Under ${points} points there is no certificate, so there are no one-star or two-star goods here.`,
  gateTitle: "Points may not be enough",
  gate: "Every criteria set has things with a minimum for 3, 4 or 5 stars: raw material, label, quality declaration, where it is sold and more. Whoever misses one gets fewer stars, however many the points.",
  knockOutTitle: "Ends it at once, whatever the points",
  inSets: (count) => (count === 1 ? "1 set" : `${count} sets`),
  setsTitle: "The 26 criteria sets",
  setsLead: "Rice is not scored like fish sauce, nor cloth like tea. Choose a set to see what each star asks.",
  whatTitle: "What is scored",
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
  wrong: "Anybody may report it, photographs help. What is found true appears on the product's certificate page.",
  wrongLink: "Report wrong use of stars",
  dataLink: "Open data and signatures",
  basis: (legal, day) =>
    `Under Decision ${legal} of the Prime Minister, in force since ${day}. Certificates under older decisions run to their own end.`,
}

export const starsExplained = { vi, en }
