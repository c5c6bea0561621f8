import type { FieldFault, FieldName } from "./validate"

type FieldWords = Record<FieldName, Partial<Record<FieldFault, string>> & { invalid: string }>

const fieldsVi: FieldWords = {
  name: {
    missing: "Cho chợ biết tên người nhận.",
    too_long: "Tên hơi dài, tối đa 120 ký tự.",
    invalid: "Tên chưa đúng.",
  },
  phone: {
    missing: "Cần số điện thoại để người giao gọi.",
    invalid: "Số này chưa đúng. Ví dụ: 0912\u00a0345\u00a0678.",
  },
  email: { invalid: "E-mail này chưa đúng. Không cần thì để trống." },
  communeCode: { missing: "Chọn xã, phường nơi nhận.", invalid: "Không có xã, phường này. Chọn lại nhé." },
  address: {
    missing: "Ghi số nhà, đường hoặc thôn, ấp để người giao tìm.",
    too_long: "Địa chỉ hơi dài, tối đa 300 ký tự.",
    invalid: "Địa chỉ chưa đúng.",
  },
  note: { too_long: "Lời nhắn hơi dài, tối đa 500 ký tự.", invalid: "Lời nhắn chưa đúng." },
  giverName: {
    missing: "Cho chợ biết tên bạn.",
    too_long: "Tên hơi dài, tối đa 120 ký tự.",
    invalid: "Tên chưa đúng.",
  },
  giverPhone: {
    missing: "Cần số của bạn để chợ hỏi khi có chuyện.",
    invalid: "Số này chưa đúng. Ví dụ: 0912\u00a0345\u00a0678.",
  },
  card: { too_long: "Lời trên thiệp hơi dài, tối đa 400 ký tự.", invalid: "Lời trên thiệp chưa đúng." },
  shipping: { missing: "Có kiện chưa có cách gửi tới nơi này.", invalid: "Có kiện cần chọn lại cách gửi." },
  payment: { invalid: "Chọn cách trả tiền." },
  ofAge: { missing: "Cần bạn xác nhận đủ 18 tuổi.", invalid: "Cần bạn xác nhận đủ 18 tuổi." },
}

const vi = {
  title: "Đặt hàng",
  backToBasket: "Quay lại giỏ",
  makersAndParcels: (makers: string, parcels: string) => `${makers} nhà, ${parcels} kiện.`,
  empty: "Giỏ còn trống nên chưa có gì để đặt.",
  noScript: "Trang đặt hàng cần JavaScript. Bật lên rồi tải lại trang nhé.",
  who: "Giao cho ai",
  name: "Họ và tên",
  phone: "Số điện thoại",
  email: "E-mail",
  giverEmail: "E-mail của bạn",
  optional: "không bắt buộc",
  address: "Số nhà, đường hoặc thôn, ấp",
  note: "Nhắn người giao",
  parcels: (count: string) => `${count} kiện hàng`,
  ways: (producer: string) => `Cách gửi kiện của ${producer}`,
  standard: (days: string | null) => (days ? `Thường, tới khoảng ${days}` : "Thường"),
  pickup: "Tới lấy tại nhà làm",
  free: "0 ₫",
  pricing: "Đang tính phí gửi…",
  placeFirst: "Chọn nơi nhận để biết phí gửi.",
  noWay: "Nhà làm chưa gửi tới nơi này. Đổi nơi nhận hoặc bỏ món ra khỏi giỏ.",
  pay: "Trả tiền",
  alcoholTitle: "Kiện có rượu, bia",
  alcoholWhy:
    "Rượu, bia chỉ bán cho người đủ 18 tuổi và không giao theo lối nhận hàng rồi trả, nên đơn này phải trả trước.",
  alcoholClosed: "Chợ chưa mở cách trả trước, nên món này chưa đặt được.",
  alcoholRest: (canPayAhead: boolean): string =>
    canPayAhead
      ? "Muốn trả khi nhận thì bỏ món có cồn ra, đặt riêng sau."
      : "Bỏ món có cồn ra thì các món khác đặt được ngay.",
  alcoholOut: "Bỏ món có cồn ra khỏi giỏ",
  ofAge: "Tôi đủ 18 tuổi và người nhận cũng vậy",
  yourOrder: "Đơn của bạn",
  review: "Xem lại đơn",
  reviewHint: "Bấm xong còn một bước xem lại, chưa đặt ngay.",
  troubled: "Có món chưa đặt được.",
  toBasket: "Sửa trong giỏ",
  faults: (count: number) => `Còn ${count} chỗ chưa đúng, bạn xem lại giúp.`,
  lastLook: "Xem lại lần cuối",
  receiver: "Người nhận",
  place: "Nơi nhận",
  noteShort: "Lời nhắn",
  change: "Sửa lại",
  confirming: "Đang đặt…",
  totalChanged: (before: string, after: string) =>
    `Giá vừa đổi: lúc nãy ${before}, bây giờ ${after}. Bạn đồng ý thì bấm đặt lại.`,
  linesGone: (titles: string) => `Không còn đủ: ${titles}. Bạn sửa trong giỏ rồi đặt nhé.`,
  unsure:
    "Mạng rớt đúng lúc đang đặt nên chưa biết đơn đã vào chưa. Bấm đặt lại: nếu đơn đã vào, chợ mở đúng đơn ấy chứ không ghi thêm đơn nữa.",
  again: "Đặt lại",
  basketGone: "Giỏ này không còn nữa. Nếu bạn vừa đặt xong thì tra bằng số đơn hoặc xem đơn đã nhớ trên máy này.",
  track: "Tra đơn",
  fields: fieldsVi,
}

export type CheckoutMessages = typeof vi

const fieldsEn: FieldWords = {
  name: {
    missing: "Please tell us who receives it.",
    too_long: "A little long; 120 characters at most.",
    invalid: "Please check the name.",
  },
  phone: {
    missing: "The courier needs a phone number.",
    invalid: "Not a Vietnamese phone number. Example: 0912\u00a0345\u00a0678.",
  },
  email: { invalid: "Please check the e-mail, or leave it empty." },
  communeCode: { missing: "Choose the commune or ward it goes to.", invalid: "No such commune; please choose again." },
  address: {
    missing: "House and street, or hamlet, so that the courier finds it.",
    too_long: "A little long; 300 characters at most.",
    invalid: "Please check the address.",
  },
  note: { too_long: "A little long; 500 characters at most.", invalid: "Please check the note." },
  giverName: {
    missing: "Please tell us your name.",
    too_long: "A little long; 120 characters at most.",
    invalid: "Please check the name.",
  },
  giverPhone: {
    missing: "We need your number in case there is a question.",
    invalid: "Not a Vietnamese phone number. Example: 0912\u00a0345\u00a0678.",
  },
  card: { too_long: "A little long; 400 characters at most.", invalid: "Please check the card's words." },
  shipping: { missing: "A parcel has no way to get there.", invalid: "Please choose again how a parcel is sent." },
  payment: { invalid: "Choose how to pay." },
  ofAge: { missing: "Please confirm that you are 18 or over.", invalid: "Please confirm that you are 18 or over." },
}

const en: CheckoutMessages = {
  title: "Check out",
  backToBasket: "Back to the basket",
  makersAndParcels: (makers, parcels) =>
    `${makers} ${makers === "One" ? "maker" : "makers"}, ${parcels} ${parcels === "one" ? "parcel" : "parcels"}.`,
  empty: "The basket is empty, so there is nothing to order yet.",
  noScript: "Checking out needs JavaScript. Please turn it on and load the page again.",
  who: "Who receives it",
  name: "Full name",
  phone: "Phone number",
  email: "E-mail",
  giverEmail: "Your e-mail",
  optional: "optional",
  address: "House and street, or hamlet",
  note: "A word to the courier",
  parcels: (count) => `${count} ${count === "One" ? "parcel" : "parcels"}`,
  ways: (producer) => `How the parcel of ${producer} travels`,
  standard: (days) => (days ? `Standard, arrives about ${days}` : "Standard"),
  pickup: "Pick up at the maker's",
  free: "0 ₫",
  pricing: "Working out the shipping…",
  placeFirst: "Choose where it goes to see what sending costs.",
  noWay: "The maker does not send there yet. Change the place, or take it out of the basket.",
  pay: "Payment",
  alcoholTitle: "A parcel with alcohol",
  alcoholWhy:
    "Alcohol is for people of 18 and over and cannot be paid for on delivery, so this order is paid in advance.",
  alcoholClosed: "That is not open yet, so it cannot be ordered for now.",
  alcoholRest: (canPayAhead) =>
    canPayAhead
      ? "To pay on delivery, take the alcohol out and order it apart."
      : "Without the alcohol the rest can be ordered now.",
  alcoholOut: "Take the alcohol out of the basket",
  ofAge: "I am 18 or over, and so is the receiver",
  yourOrder: "Your order",
  review: "Review the order",
  reviewHint: "One more look after this; nothing is ordered yet.",
  troubled: "Something cannot be ordered.",
  toBasket: "Put it right in the basket",
  faults: (count) => `${count} ${count === 1 ? "thing needs" : "things need"} another look.`,
  lastLook: "One last look",
  receiver: "Receiver",
  place: "Where to",
  noteShort: "Note",
  change: "Change",
  confirming: "Ordering…",
  totalChanged: (before, after) =>
    `A price has just changed: it was ${before}, now it is ${after}. If you agree, order again.`,
  linesGone: (titles) => `Not enough left of: ${titles}. Please put it right in the basket.`,
  unsure:
    "The connection dropped while ordering, so we cannot tell whether the order arrived. Order again: if it did arrive, that same order opens and no second one is made.",
  again: "Order again",
  basketGone:
    "This basket is no longer there. If you have just ordered, find the order by its number or among those kept on this device.",
  track: "Find an order",
  fields: fieldsEn,
}

export const checkoutMessages = { vi, en }

/** What is wrong with a field, in words; undefined when nothing is. */
export function faultWords(words: CheckoutMessages, field: FieldName, fault: FieldFault | undefined) {
  return fault && (words.fields[field][fault] ?? words.fields[field].invalid)
}
