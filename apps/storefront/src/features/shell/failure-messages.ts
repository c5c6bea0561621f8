const vi = {
  title: "Chợ đang trục trặc",
  text: "Trang này chưa mở được. Chợ đang gỡ, bạn thử lại sau ít phút nhé.",
  retry: "Thử lại",
}

const en: typeof vi = {
  title: "Something is wrong at the market",
  text: "This page could not be opened. We are on it; please try again in a few minutes.",
  retry: "Try again",
}

/** Words of a page that could not be made. */
export const failureMessages = { vi, en }
