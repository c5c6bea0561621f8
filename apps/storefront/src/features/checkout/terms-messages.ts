const vi = {
  agree: "Tôi đã đọc và đồng ý với",
  terms: "điều khoản mua hàng",
  read: "Chợ dùng thông tin của bạn ra sao: xem",
  privacy: "quyền riêng tư",
  missing: "Bạn đọc điều khoản và đánh dấu vào ô này rồi đặt.",
}

export const termsMessages: { vi: typeof vi; en: typeof vi } = {
  vi,
  en: {
    agree: "I have read and agree to the",
    terms: "terms of sale",
    read: "How we use your details:",
    privacy: "privacy",
    missing: "Please read the terms and tick this box, then order.",
  },
}
