import type { BoughtAgain } from "@ocop/contract"

type Reason = BoughtAgain["left"][number]["reason"]

const vi = {
  again: "Mua lại cả đơn",
  againPending: "Đang bỏ vào giỏ…",
  againDone: (count: number) => `Đã bỏ ${count} món vào giỏ, theo giá hôm nay.`,
  againNone: "Chưa bỏ được món nào vào giỏ.",
  toBasket: "Xem giỏ",
  leftTitle: "Mấy món này chưa bỏ vào được:",
  left: (added: number, wanted: number) => (added > 0 ? `chỉ thêm được ${added} trên ${wanted}` : ""),
  reasons: {
    not_for_sale: "hiện không bán",
    sold_out: "vừa hết",
    not_enough: "không đủ số",
    basket_full: "giỏ đã đầy",
  } satisfies Record<Reason, string>,
  papers: "Giấy tờ",
  contract: "Tải hợp đồng mua bán (PDF)",
  invoice: "Hóa đơn VAT",
  invoiceNone:
    "Cần hóa đơn công ty thì điền trước khi kiện đầu tiên gửi đi. Mỗi nhà làm xuất hóa đơn cho kiện của mình.",
  invoiceAsk: "Yêu cầu hóa đơn",
  invoiceChange: "Sửa thông tin hóa đơn",
  invoiceSaved: "Đã chuyển yêu cầu hóa đơn tới từng nhà làm.",
  invoiceGone: "Đã bỏ yêu cầu hóa đơn.",
  invoiceFixed: "Đã có kiện gửi đi nên thông tin hóa đơn không đổi được nữa.",
  help: "Cần người giúp?",
  helpWhat: (number: string) => `Gọi chợ và đọc số đơn ${number}.`,
  helpNoPhone:
    "Chợ chưa có số điện thoại để gọi. Khi nhà làm gói xong, mỗi kiện có nút “Báo kiện có chuyện” để nhắn chợ.",
  call: (phone: string) => `Gọi ${phone}`,
  mail: (email: string) => `Viết cho ${email}`,
  gift: "Đơn này là quà",
  giftFrom: "Người tặng",
  giftCard: "Lời trên thiệp",
  giftNoCard: "Không kèm thiệp.",
  giftWeek: "Muốn tới trong tuần từ",
  giftPrices: "Trong kiện không có giấy ghi giá.",
}

export type ServiceMessages = typeof vi

const en: ServiceMessages = {
  again: "Buy all of it again",
  againPending: "Filling the basket…",
  againDone: (count) => `${count} put into the basket, at today's prices.`,
  againNone: "Nothing could be put into the basket.",
  toBasket: "See the basket",
  leftTitle: "These could not be put in:",
  left: (added, wanted) => (added > 0 ? `only ${added} of ${wanted}` : ""),
  reasons: {
    not_for_sale: "not for sale now",
    sold_out: "sold out",
    not_enough: "not enough left",
    basket_full: "the basket is full",
  },
  papers: "Papers",
  contract: "Download the contract of sale (PDF)",
  invoice: "VAT invoice",
  invoiceNone:
    "If you need an invoice to a company, fill it in before the first parcel leaves. Each maker issues one for its own parcel.",
  invoiceAsk: "Ask for an invoice",
  invoiceChange: "Change the invoice details",
  invoiceSaved: "Your request went to every maker.",
  invoiceGone: "The request is withdrawn.",
  invoiceFixed: "A parcel has left already, so the invoice details cannot be changed any more.",
  help: "Need somebody to help?",
  helpWhat: (number) => `Call the market and read out order number ${number}.`,
  helpNoPhone:
    "The market has no telephone number yet. Once a parcel is packed, “Report a problem” stands beside it and reaches us.",
  call: (phone) => `Call ${phone}`,
  mail: (email) => `Write to ${email}`,
  gift: "This order is a present",
  giftFrom: "From",
  giftCard: "On the card",
  giftNoCard: "No card goes with it.",
  giftWeek: "Wished for in the week of",
  giftPrices: "No prices go into the parcel.",
}

export const serviceMessages = { vi, en }
