const vi = {
  trackTitle: "Tra đơn",
  trackIntro: "Ghi số đơn và số điện thoại lúc đặt.",
  orderNumber: "Số đơn",
  orderNumberHint: "Tám chữ và số, ví dụ K7M2-9QXD.",
  phone: "Số điện thoại",
  open: "Mở đơn",
  opening: "Đang tìm…",
  numberWrong: "Số đơn chưa đúng, xem lại từng chữ giúp.",
  phoneWrong: "Số này chưa đúng. Ví dụ: 0912\u00a0345\u00a0678.",
  notFound: "Không có đơn nào khớp số đơn và số điện thoại này. Xem lại cả hai giúp.",
  mine: "Đơn đặt trên máy này",
  mineNone: "Máy này chưa đặt đơn nào.",
  forget: "Quên các đơn trên máy này",
  forgotten: "Máy này không còn nhớ đơn nào.",
  placedAt: (when: string) => `Đặt lúc ${when}`,
  noScript: "Trang này cần JavaScript để mở đơn. Bật lên rồi tải lại nhé.",
}

export type TrackMessages = typeof vi

const en: TrackMessages = {
  trackTitle: "Find an order",
  trackIntro: "The order number and the phone number given with it.",
  orderNumber: "Order number",
  orderNumberHint: "Eight letters and digits, such as K7M2-9QXD.",
  phone: "Phone number",
  open: "Open the order",
  opening: "Looking…",
  numberWrong: "That is not an order number; please check each letter.",
  phoneWrong: "Not a Vietnamese phone number. Example: 0912\u00a0345\u00a0678.",
  notFound: "No order has this number and this phone number. Please check both.",
  mine: "Orders placed on this device",
  mineNone: "No order was placed on this device yet.",
  forget: "Forget the orders on this device",
  forgotten: "This device remembers no orders any more.",
  placedAt: (when) => `Placed at ${when}`,
  noScript: "This page needs JavaScript to open the order. Please turn it on and load the page again.",
}

export const trackMessages = { vi, en }
