const vi = {
  title: "Dữ liệu của bạn",
  lead: "Bạn xem, lấy về hoặc xóa được mọi thứ chợ giữ về bạn. Luật cho chợ 2 ngày làm việc để trả lời; thường là có ngay.",
  copy: "Lấy bản dữ liệu",
  copyLead: "Hồ sơ, địa chỉ, món yêu thích, đơn hàng, tin chợ đã gửi, vấn đề đã báo.",
  make: "Lập bản dữ liệu",
  making: "Đang lập…",
  ready: "Bản dữ liệu đã sẵn sàng.",
  asPage: "Tải trang để đọc (HTML)",
  asJson: "Tải tệp cho máy (JSON)",
  end: "Xóa tài khoản",
  endLead:
    "Tên, điện thoại, địa chỉ, e-mail, lời nhắn, ảnh và tin nhắn bị gỡ khỏi mọi đơn; số tiền và món hàng ở lại trong sổ sách như luật đòi. Tài khoản, địa chỉ và món yêu thích mất hẳn.",
  endTime: "Chợ làm sau 24 giờ. Trong lúc đó bạn rút lại được.",
  password: "Ghi mật khẩu để chắc là bạn",
  passwordWrong: "Mật khẩu chưa đúng.",
  ask: "Xóa tài khoản của tôi",
  asking: "Đang ghi…",
  underWay: (parcels: string) =>
    `Còn kiện đang trên đường: ${parcels}. Nhận xong rồi xóa nhé, để người giao còn tìm được bạn.`,
  waits: (moment: string) => `Tài khoản sẽ bị xóa lúc ${moment}.`,
  held: (parcels: string) => `Đang đợi kiện ${parcels} tới nơi.`,
  withdraw: "Không xóa nữa",
  withdrawing: "Đang rút…",
  withdrawn: "Đã rút lại. Tài khoản vẫn như cũ.",
  earlier: "Đã yêu cầu",
  kinds: { export: "Lấy bản dữ liệu", deletion: "Xóa dữ liệu" },
  states: { waiting: "đang đợi", done: "xong", withdrawn: "đã rút lại" },
  order: "Dữ liệu của đơn này",
  orderLead:
    "Bạn lấy được bản dữ liệu chợ giữ về đơn này, hoặc xin gỡ tên, điện thoại và địa chỉ khỏi đơn khi mọi kiện đã tới.",
  orderPhone: "Số điện thoại đặt đơn",
  orderPhoneWrong: "Không phải số điện thoại của đơn này.",
  orderEnd: "Gỡ tên, điện thoại, địa chỉ khỏi đơn",
  orderWaits: (moment: string) => `Dữ liệu của đơn sẽ được gỡ lúc ${moment}. Sau đó trang đơn này không mở được nữa.`,
  back: "Về đơn hàng",
  missing: "Không thấy đơn này.",
}

export type DataMessages = typeof vi

const en: DataMessages = {
  title: "Your data",
  lead: "See, take with you or delete everything we keep about you. The law gives us 2 working days to answer; usually it is there at once.",
  copy: "A copy of your data",
  copyLead: "Profile, addresses, wish list, orders, messages we sent, problems you reported.",
  make: "Make a copy",
  making: "Making it…",
  ready: "Your copy is ready.",
  asPage: "Download a page to read (HTML)",
  asJson: "Download a file for programs (JSON)",
  end: "Delete the account",
  endLead:
    "Name, phone, address, e-mail, notes, photographs and messages are taken off every order; sums and goods stay in the books, as the law asks. Account, addresses and wish list are gone for good.",
  endTime: "We do it after 24 hours. Until then you can take it back.",
  password: "Your password, to be sure that it is you",
  passwordWrong: "The password is not right.",
  ask: "Delete my account",
  asking: "Noting it…",
  underWay: (parcels) =>
    `Parcels are still on their way: ${parcels}. Please delete once they have arrived, so that the courier can find you.`,
  waits: (moment) => `Your account will be deleted at ${moment}.`,
  held: (parcels) => `Waiting for parcel ${parcels} to arrive.`,
  withdraw: "Keep my account",
  withdrawing: "Taking it back…",
  withdrawn: "Taken back. Your account stays as it was.",
  earlier: "Asked before",
  kinds: { export: "A copy of the data", deletion: "Deletion" },
  states: { waiting: "waiting", done: "done", withdrawn: "taken back" },
  order: "The data of this order",
  orderLead:
    "Take a copy of what we keep about this order, or have name, phone and address taken off it once every parcel has arrived.",
  orderPhone: "The phone it was ordered with",
  orderPhoneWrong: "This is not the phone of this order.",
  orderEnd: "Take name, phone and address off the order",
  orderWaits: (moment) =>
    `The data of this order will be taken off at ${moment}. This order's page cannot be opened after that.`,
  back: "Back to the order",
  missing: "There is no such order.",
}

/** Words of a person's rights to their data. */
export const dataMessages = { vi, en }
