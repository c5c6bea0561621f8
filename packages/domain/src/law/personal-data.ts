import type { Words } from "./words"

/** On what ground data is processed (Personal Data Protection Law 91/2025/QH15); `consent` only where it is asked for. */
export const LEGAL_GROUNDS = ["contract", "legal_duty", "legitimate_interest", "consent"] as const
export type LegalGround = (typeof LEGAL_GROUNDS)[number]

/** After how many days each thing is forgotten; the jobs that forget read it from here, and so does the privacy page. */
export const RETENTION_DAYS = {
  /** A basket that nobody touched. */
  basket: 90,
  /** A login on one device. */
  session: 14,
  oneTimeCode: 1,
  /** The text of messages that were sent. */
  message: 180,
  /** A problem report after it was closed. */
  problemReport: 730,
  /** Who reported a wrong use of the OCOP mark, after it was decided. */
  markReport: 365,
} as const

/** Books, vouchers and contracts are kept ten years (Accounting Law 88/2015/QH13, Decree 174/2016/ND-CP). */
export const BOOKS_YEARS = 10

export interface PersonalData {
  key: string
  what: Words
  why: Words
  ground: LegalGround
  kept: Words
  /** Who gets it besides the operator; empty: nobody. */
  given: readonly Words[]
  /** Where it lies: tables, and what a browser keeps under `cookie` and `device`. A test looks for columns that no line names. */
  stored: readonly string[]
}

const MAKER: Words = { vi: "nhà làm của kiện hàng đó", en: "the maker of that parcel" }
const CARRIER: Words = { vi: "đơn vị giao hàng", en: "the carrier" }
const days = (count: number): Words => ({ vi: `${count} ngày`, en: count === 1 ? "1 day" : `${count} days` })
const BOOKS: Words = {
  vi: `${BOOKS_YEARS} năm theo luật kế toán; bạn xóa tài khoản thì tên, số điện thoại và địa chỉ được gỡ khỏi đơn đã xong`,
  en: `${BOOKS_YEARS} years by accounting law; when you delete your account, name, phone and address are taken off finished orders`,
}

/**
 * Every kind of personal data this shop keeps: what, why, on what ground, how long, and who gets it. The privacy page is
 * made from this table, so that the page and the code agree.
 */
export const PERSONAL_DATA: readonly PersonalData[] = [
  {
    key: "order",
    what: {
      vi: "Tên, số điện thoại, địa chỉ nhận, e-mail (nếu bạn ghi), lời dặn, món đã mua",
      en: "Name, phone, delivery address, e-mail (if you give one), your note, what you bought",
    },
    why: {
      vi: "Giao hàng, thu tiền, báo tin về đơn, xử lý khi có chuyện",
      en: "To deliver, to be paid, to tell you about your order and to put things right",
    },
    ground: "contract",
    kept: BOOKS,
    given: [MAKER, CARRIER],
    stored: [
      "order",
      "order_address",
      "placed_order",
      "producer_order",
      "producer_order_event",
      "fulfillment_address",
      "customer",
    ],
  },
  {
    key: "gift",
    what: {
      vi: "Tên và số điện thoại người tặng, lời trên thiệp",
      en: "The giver's name and phone, the words on the card",
    },
    why: { vi: "Gửi quà đúng người, không lộ giá", en: "To send a present to the right person without its price" },
    ground: "contract",
    kept: BOOKS,
    given: [MAKER],
    stored: ["placed_order"],
  },
  {
    key: "terms",
    what: {
      vi: "Bản điều khoản bạn đã đồng ý và lúc đồng ý",
      en: "Which version of the terms you agreed to, and when",
    },
    why: { vi: "Làm bằng chứng của hợp đồng", en: "As evidence of the contract" },
    ground: "legal_duty",
    kept: BOOKS,
    given: [],
    stored: ["placed_order"],
  },
  {
    key: "transfer",
    what: {
      vi: "Khoản chuyển: số tiền, nội dung, lúc chuyển và những gì ngân hàng báo về người chuyển",
      en: "A transfer: amount, wording, time, and what the bank says about who sent it",
    },
    why: {
      vi: "Nhận ra tiền của đơn nào, trả lại khi thừa hoặc hủy",
      en: "To find the order it pays, and to send money back",
    },
    ground: "contract",
    kept: { vi: `${BOOKS_YEARS} năm theo luật kế toán`, en: `${BOOKS_YEARS} years by accounting law` },
    given: [{ vi: "ngân hàng của chợ", en: "our bank" }],
    stored: ["bank_transaction", "bank_file", "bank_refund", "payment_request", "payment", "payment_session"],
  },
  {
    key: "card",
    what: {
      vi: "Thẻ: chợ không thấy và không giữ số thẻ; chỉ giữ mã giao dịch",
      en: "Card: we never see or keep its number, only the transaction's code",
    },
    why: { vi: "Thu tiền và trả lại tiền thẻ", en: "To take and to refund card payments" },
    ground: "contract",
    kept: { vi: `${BOOKS_YEARS} năm theo luật kế toán`, en: `${BOOKS_YEARS} years by accounting law` },
    given: [{ vi: "Stripe, khi bạn trả bằng thẻ", en: "Stripe, when you pay by card" }],
    stored: ["payment_request", "payment", "payment_session", "account_holder", "card_event"],
  },
  {
    key: "invoice",
    what: {
      vi: "Yêu cầu hóa đơn: tên công ty, mã số thuế, địa chỉ, e-mail nhận",
      en: "An invoice request: company, tax code, address, e-mail",
    },
    why: { vi: "Để nhà làm xuất hóa đơn cho bạn", en: "So that the maker can issue your invoice" },
    ground: "legal_duty",
    kept: { vi: `${BOOKS_YEARS} năm theo luật kế toán`, en: `${BOOKS_YEARS} years by accounting law` },
    given: [MAKER],
    stored: ["invoice_request"],
  },
  {
    key: "report",
    what: {
      vi: "Chuyện bạn báo về kiện hàng, chuyện trả hàng, và ảnh gửi kèm",
      en: "What you report about a parcel, what you return, and the photographs",
    },
    why: { vi: "Giải quyết khiếu nại", en: "To settle complaints" },
    ground: "legal_duty",
    kept: {
      vi: `${RETENTION_DAYS.problemReport / 365} năm sau khi giải quyết xong`,
      en: `${RETENTION_DAYS.problemReport / 365} years after it is settled`,
    },
    given: [MAKER],
    stored: [
      "problem_report",
      "report_photo",
      "report_answer",
      "return_case",
      "return_case_photo",
      "return_case_event",
    ],
  },
  {
    key: "mark_report",
    what: {
      vi: "Phản ánh dùng sai nhãn OCOP: lời bạn viết, ảnh, cách liên hệ (nếu bạn để lại)",
      en: "A report on the OCOP mark: your words, photographs, and how to reach you (if you say)",
    },
    why: {
      vi: "Để cán bộ chương trình kiểm tra và hỏi lại khi cần",
      en: "So that the programme's officers can look into it and ask back",
    },
    ground: "legal_duty",
    kept: {
      vi: `${RETENTION_DAYS.markReport} ngày sau khi có kết luận; kết luận công khai không có tên bạn`,
      en: `${RETENTION_DAYS.markReport} days after it was decided; the public outcome does not name you`,
    },
    given: [{ vi: "cán bộ chương trình OCOP của tỉnh", en: "the province's OCOP officers" }],
    stored: ["mark_report", "mark_report_photo"],
  },
  {
    key: "account",
    what: {
      vi: "Tài khoản (nếu bạn mở): e-mail hoặc số điện thoại, mật khẩu đã mã hóa một chiều, sổ địa chỉ, món để dành",
      en: "An account (if you open one): e-mail or phone, the password as a one-way hash, addresses, wishlist",
    },
    why: {
      vi: "Đăng nhập, xem lại đơn, khỏi gõ lại địa chỉ",
      en: "To log in, see your orders and not type addresses again",
    },
    ground: "contract",
    kept: { vi: "Tới khi bạn xóa tài khoản", en: "Until you delete the account" },
    given: [],
    stored: [
      "customer",
      "customer_address",
      "account",
      "account_consent",
      "wish",
      "auth_identity",
      "provider_identity",
      "data_request",
    ],
  },
  {
    key: "one_time_code",
    what: { vi: "Số điện thoại và mã xác nhận dùng một lần", en: "Phone number and one-time code" },
    why: { vi: "Biết số điện thoại là của bạn", en: "To know that the phone is yours" },
    ground: "contract",
    kept: days(RETENTION_DAYS.oneTimeCode),
    given: [{ vi: "nhà mạng hoặc Zalo chuyển tin nhắn", en: "the carrier or Zalo that delivers the message" }],
    stored: ["account_code"],
  },
  {
    key: "session",
    what: { vi: "Phiên đăng nhập trên máy này", en: "The login on this device" },
    why: { vi: "Giữ bạn ở trạng thái đã đăng nhập", en: "To keep you logged in" },
    ground: "contract",
    kept: days(RETENTION_DAYS.session),
    given: [],
    stored: ["session", "cookie"],
  },
  {
    key: "basket",
    what: {
      vi: "Giỏ hàng, và những gì bạn đã gõ khi đặt dở",
      en: "The basket, and what you typed into an unfinished order",
    },
    why: { vi: "Để quay lại mua tiếp", en: "So that you can come back to it" },
    ground: "contract",
    kept: {
      vi: `${RETENTION_DAYS.basket} ngày không đụng tới`,
      en: `${RETENTION_DAYS.basket} days after you last touched it`,
    },
    given: [],
    stored: ["cart", "cart_address", "cookie"],
  },
  {
    key: "message",
    what: { vi: "Tin đã gửi cho bạn và nơi gửi tới", en: "Messages sent to you, and where to" },
    why: {
      vi: "Biết tin đã tới chưa, gửi lại khi bạn nhờ",
      en: "To know whether it arrived, and to send it again when you ask",
    },
    ground: "legitimate_interest",
    kept: days(RETENTION_DAYS.message),
    given: [{ vi: "dịch vụ e-mail, nhà mạng hoặc Zalo", en: "the mail service, the phone network or Zalo" }],
    stored: ["message"],
  },
  {
    key: "device",
    what: {
      vi: "Danh sách đơn và món để dành lưu ngay trên máy bạn",
      en: "Your list of orders and saved goods, kept on your own device",
    },
    why: { vi: "Mở lại đơn mà không cần tài khoản", en: "To open your orders without an account" },
    ground: "contract",
    kept: { vi: "Tới khi bạn xóa trên máy", en: "Until you clear it on the device" },
    given: [],
    stored: ["device"],
  },
  {
    key: "producer",
    what: {
      vi: "Nhà bán: tên, địa chỉ, điện thoại công khai, mã số thuế, người đại diện, tài khoản nhận tiền",
      en: "Makers: name, address, public phone, tax code, representative, bank account",
    },
    why: {
      vi: "Định danh người bán, trả tiền, khấu trừ thuế theo luật",
      en: "To identify sellers, pay them and withhold tax as the law asks",
    },
    ground: "legal_duty",
    kept: { vi: `Khi còn bán, và ${BOOKS_YEARS} năm sau đó`, en: `While selling, and ${BOOKS_YEARS} years after` },
    given: [
      { vi: "người mua (chỉ tên, địa chỉ, điện thoại công khai)", en: "buyers (name, address and public phone only)" },
      { vi: "cơ quan thuế", en: "the tax authority" },
    ],
    stored: ["producer", "producer_bank_account"],
  },
  {
    key: "member",
    what: {
      vi: "Người trông quầy: tên, số điện thoại hoặc e-mail, mật khẩu đã mã hóa một chiều, quầy được vào, lời mời đã gửi",
      en: "People who run shops: name, phone or e-mail, the password as a one-way hash, their shops, invitations sent",
    },
    why: {
      vi: "Biết ai được làm gì ở quầy nào",
      en: "To know who may do what in which shop",
    },
    ground: "contract",
    kept: {
      vi: "Khi còn làm ở một quầy nào đó, hoặc tới khi người đó xóa tài khoản",
      en: "While they work in any shop, or until they delete the account",
    },
    given: [{ vi: "chủ quầy đó", en: "that shop's owner" }],
    stored: ["member", "membership", "member_invitation", "member_session", "member_code", "member_reset_code"],
  },
  {
    key: "audit",
    what: {
      vi: "Nhật ký: ai đã làm việc gì cho quầy nào, lúc nào, trước và sau ra sao",
      en: "The log of acts: who did what for which shop, when, and what it was before",
    },
    why: {
      vi: "Để hỏi lại được khi có chuyện, nhất là việc làm thay người khác",
      en: "So that acts can be asked about, above all those done for somebody else",
    },
    ground: "legitimate_interest",
    kept: { vi: `${BOOKS_YEARS} năm cùng sổ sách`, en: `${BOOKS_YEARS} years, with the books` },
    given: [{ vi: "chủ quầy được làm giúp", en: "the owner of that shop" }],
    stored: ["audit_entry"],
  },
  {
    key: "staff",
    what: {
      vi: "Người làm việc trên trang quản trị: tên, e-mail, vai trò",
      en: "People who work in the Admin: name, e-mail, role",
    },
    why: { vi: "Biết ai được làm gì và đã làm gì", en: "To know who may do what, and who did" },
    ground: "legitimate_interest",
    kept: {
      vi: "Khi còn làm việc; việc đã làm thì giữ theo sổ sách",
      en: "While they work here; what they did stays with the books",
    },
    given: [],
    stored: ["user", "invite", "officer"],
  },
]
