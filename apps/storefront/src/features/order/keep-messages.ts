const vi = {
  title: "Giữ đường dẫn đơn này",
  why: "Có đường dẫn là xem được đơn, hủy kiện, báo hàng hư, nên chỉ gửi cho người nhà. Máy này cũng nhớ sẵn.",
  share: "Gửi cho người nhà",
  copy: "Chép đường dẫn",
  save: "Lưu thành ảnh",
  saving: "Đang vẽ ảnh…",
  copied: "Đã chép đường dẫn.",
  copyFailed: "Máy không cho chép. Bạn chép trên thanh địa chỉ nhé.",
  saved: "Đã lưu ảnh. Sau này quét mã trong ảnh là mở được đơn.",
  saveFailed: "Máy không lưu được ảnh. Bạn chụp màn hình giúp nhé.",
  shareTitle: (number: string) => `Đơn ${number}`,
  imageTitle: "Đơn hàng",
  imageHow: "Quét mã này để mở lại đơn.",
  imageTrack: "Hoặc tra bằng số đơn và số điện thoại.",
  imageFile: (number: string) => `don-${number}.png`,
}

export type KeepMessages = typeof vi

const en: KeepMessages = {
  title: "Keep the link to this order",
  why: "Whoever has the link can see the order, cancel parcels and report problems, so share it with family only. This device remembers it too.",
  share: "Send it to family",
  copy: "Copy the link",
  save: "Save as a picture",
  saving: "Drawing…",
  copied: "Link copied.",
  copyFailed: "The device did not allow copying. Please copy the address from the address bar.",
  saved: "The picture is saved. Scan its code later to open the order.",
  saveFailed: "The device could not save the picture. A screenshot does as well.",
  shareTitle: (number) => `Order ${number}`,
  imageTitle: "Order",
  imageHow: "Scan this code to open the order again.",
  imageTrack: "Or find it by its number and your phone number.",
  imageFile: (number) => `order-${number}.png`,
}

export const keepMessages = { vi, en }
