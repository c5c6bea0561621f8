import type { PaymentMethod } from "@ocop/contract"

const payVi: Record<PaymentMethod, string> = {
  cash_on_delivery: "Trả tiền mặt khi nhận hàng, mỗi kiện trả riêng cho người giao.",
  bank_transfer: "Chuyển khoản trước vào tài khoản của đơn vị vận hành chợ, một lần cho cả đơn.",
  card: "Trả trước bằng thẻ, một lần cho cả đơn.",
}
const payEn: Record<PaymentMethod, string> = {
  cash_on_delivery: "In cash on delivery, each parcel apart, to the courier.",
  bank_transfer: "By bank transfer in advance to the market's operator, once for the whole order.",
  card: "By card in advance, once for the whole order.",
}

const vi = {
  title: "Hợp đồng mua bán hàng hóa",
  under: (number: string, when: string) => `Đơn hàng ${number}, đặt lúc ${when}`,
  foot: (number: string, page: number, pages: number) => `Hợp đồng của đơn ${number} · trang ${page}/${pages}`,
  demo: "Bản thử: giá, quầy và đơn hàng này là dữ liệu mẫu. Hợp đồng này không có giá trị, không ai phải giao hàng hay trả tiền.",
  copy: null as string | null,
  parties: "1. Các bên",
  buyer: "Bên mua",
  seller: (number: number) => `Bên bán, kiện ${number}`,
  operator: "Đơn vị vận hành sàn thương mại điện tử",
  name: "Tên",
  taxCode: "Mã số thuế",
  registration: "Số đăng ký kinh doanh",
  representative: "Người đại diện",
  address: "Địa chỉ",
  phone: "Điện thoại",
  email: "E-mail",
  notOnRecord: "chưa có trên chợ",
  invoiceFor: "Xuất hóa đơn cho",
  goods: "2. Hàng hóa và giá",
  goodsIntro: "Giá đã gồm thuế. Mỗi bên bán bán và giao kiện của mình.",
  parcel: (number: number, seller: string) => `Kiện ${number}: ${seller}`,
  columns: { item: "Hàng", pack: "Quy cách", quantity: "Số lượng", price: "Đơn giá", sum: "Thành tiền" },
  shipping: "Phí gửi",
  discount: "Giảm",
  parcelTotal: "Cộng kiện này",
  cancelled: (when: string) => `Kiện này đã hủy lúc ${when}, hai bên không còn nghĩa vụ giao và trả tiền.`,
  returned: "Kiện này đã quay về bên bán.",
  part: (when: string, goods: string, sum: string) =>
    `Không giao hoặc trả lại, ghi lúc ${when}: ${goods || "phí gửi"}; bớt ${sum}.`,
  refunded: (sum: string) => `Đã trả hoặc đang trả lại người mua: ${sum}.`,
  total: "Tổng giá trị hợp đồng",
  totalCancelled: "Phần đã hủy, không giao hoặc trả về",
  totalDue: "Còn hiệu lực",
  delivery: "3. Giao hàng",
  receiver: "Người nhận",
  place: "Nơi nhận",
  note: "Lời nhắn",
  days: "Ngày dự kiến",
  arrives: (number: number, days: string) => `kiện ${number}: ${days}`,
  pickup: (number: number) => `kiện ${number}: người mua tới lấy tại bên bán`,
  range: (from: string, to: string) => (from === to ? from : `${from} đến ${to}`),
  week: (from: string) => `Người mua muốn quà tới trong tuần từ ${from}.`,
  deliveryText:
    "Rủi ro chuyển sang người mua khi người nhận cầm hàng. Khi nhận, người mua có quyền xem kiện còn nguyên hay không trước khi ký nhận hoặc trả tiền, và có quyền không nhận kiện hư hại.",
  payment: "4. Thanh toán",
  pay: payVi,
  paid: (when: string) => `Đã nhận đủ tiền lúc ${when}.`,
  waiting: "Đang chờ tiền. Quá hạn giữ hàng mà chưa trả thì đơn tự hủy, không ai phải bồi thường.",
  returns: "5. Hủy, trả lại và khiếu nại",
  returnsText: ({ hours, fresh, answer, settle, refund }: Terms) => [
    "Người mua được hủy từng kiện khi kiện chưa gói xong, không mất phí.",
    `Hàng hư hại, thiếu, sai hoặc không đúng như đã giới thiệu: người mua báo trên trang đơn hàng trong ${hours} giờ kể từ khi nhận (hàng tươi sống: ${fresh} giờ), kèm ảnh nếu có. Bên bán đổi hàng, giao bù hoặc trả lại tiền, và chịu phí gửi của việc đó.`,
    `Khiếu nại được trả lời lần đầu trong ${answer} giờ và giải quyết trong ${settle} ngày. Tiền trả lại về tới người mua trong ${refund} ngày.`,
    "Thời hạn trên không làm mất các quyền của người tiêu dùng theo Luật Bảo vệ quyền lợi người tiêu dùng số 19/2023/QH15.",
  ],
  general: "6. Điều khoản chung",
  generalText: (version: string | null) => [
    `Hợp đồng được giao kết bằng phương tiện điện tử (Luật Giao dịch điện tử số 20/2023/QH15) lúc đặt hàng${version ? `, theo điều khoản mua bán phiên bản ${version} mà người mua đã đồng ý` : ""}.`,
    "Bên bán chịu trách nhiệm về hàng của mình: nguồn gốc, chất lượng, an toàn thực phẩm, hóa đơn. Đơn vị vận hành chịu trách nhiệm về sàn, về tiền thu hộ và về việc giải quyết khiếu nại.",
    "Tranh chấp được thương lượng trước; không được thì hòa giải, trọng tài hoặc tòa án, theo pháp luật Việt Nam.",
  ],
}

export interface Terms {
  hours: number
  fresh: number
  answer: number
  settle: number
  refund: number
}
export type ContractWords = typeof vi

const en: ContractWords = {
  title: "Contract of sale",
  under: (number, when) => `Order ${number}, placed at ${when}`,
  foot: (number, page, pages) => `Contract of order ${number} · page ${page} of ${pages}`,
  demo: "A trial run: prices, stalls and this order are sample data. This contract has no effect; nobody has to deliver or pay.",
  copy: "A copy in English for the reader's convenience. Where it differs, the Vietnamese contract holds.",
  parties: "1. Parties",
  buyer: "Buyer",
  seller: (number) => `Seller of parcel ${number}`,
  operator: "Operator of the e-commerce platform",
  name: "Name",
  taxCode: "Tax code",
  registration: "Business registration",
  representative: "Represented by",
  address: "Address",
  phone: "Telephone",
  email: "E-mail",
  notOnRecord: "not on record",
  invoiceFor: "Invoice to",
  goods: "2. Goods and prices",
  goodsIntro: "Prices include tax. Each seller sells and delivers its own parcel.",
  parcel: (number, seller) => `Parcel ${number}: ${seller}`,
  columns: { item: "Goods", pack: "Pack", quantity: "Quantity", price: "Price", sum: "Sum" },
  shipping: "Shipping",
  discount: "Discount",
  parcelTotal: "This parcel",
  cancelled: (when) => `This parcel was cancelled at ${when}; neither side owes anything for it.`,
  returned: "This parcel went back to its seller.",
  part: (when, goods, sum) =>
    `Not delivered or given back, written down at ${when}: ${goods || "delivery"}; ${sum} less.`,
  refunded: (sum) => `Returned to the buyer, or on its way back: ${sum}.`,
  total: "Value of the contract",
  totalCancelled: "Cancelled, not delivered or returned",
  totalDue: "Still in force",
  delivery: "3. Delivery",
  receiver: "Receiver",
  place: "Place",
  note: "Note",
  days: "Expected",
  arrives: (number, days) => `parcel ${number}: ${days}`,
  pickup: (number) => `parcel ${number}: fetched by the buyer at the seller's`,
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  week: (from) => `The buyer wishes the present to arrive in the week of ${from}.`,
  deliveryText:
    "Risk passes to the buyer when the receiver takes the goods. The receiver may see whether the parcel is whole before signing or paying, and may refuse a damaged one.",
  payment: "4. Payment",
  pay: payEn,
  paid: (when) => `Paid in full at ${when}.`,
  waiting: "Waiting for payment. If it has not arrived when the hold ends, the order lapses and nobody owes anything.",
  returns: "5. Cancelling, returning, complaints",
  returnsText: ({ hours, fresh, answer, settle, refund }) => [
    "The buyer may cancel each parcel free of charge until it is packed.",
    `Goods that are damaged, missing, wrong or not as described: the buyer reports it on the order page within ${hours} hours of receiving them (fresh goods: ${fresh} hours), with photographs where possible. The seller replaces them, sends what is missing or returns the money, and bears the cost of sending.`,
    `A complaint is first answered within ${answer} hours and settled within ${settle} days. Money returned reaches the buyer within ${refund} days.`,
    "These times take away none of a consumer's rights under the Law on Protection of Consumers' Rights 19/2023/QH15.",
  ],
  general: "6. General",
  generalText: (version) => [
    `The contract was concluded electronically (Law on Electronic Transactions 20/2023/QH15) when the order was placed${version ? `, under version ${version} of the terms of sale, to which the buyer agreed` : ""}.`,
    "Each seller answers for its goods: their origin, quality, food safety and invoice. The operator answers for the platform, for the money it collects on behalf of others, and for handling complaints.",
    "Disputes are first settled by negotiation; failing that, by mediation, arbitration or a court, under the law of Việt Nam.",
  ],
}

export const contractWords = { vi, en }
