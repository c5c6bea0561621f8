const vi = {
  missing: (sum: string) => `Thêm ${sum} nữa là miễn phí gửi.`,
  reached: "Kiện này được miễn phí gửi.",
  tet: (day: string) => `Muốn tới trước Tết thì đặt chậm nhất ngày ${day}.`,
}

const en: typeof vi = {
  missing: (sum) => `${sum} more and delivery is free.`,
  reached: "This parcel travels free.",
  tet: (day) => `To arrive before Tết, order by ${day}.`,
}

export const offerMessages = { vi, en }
