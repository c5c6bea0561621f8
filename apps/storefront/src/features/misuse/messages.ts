import type { MarkReportKind } from "@ocop/domain"

const vi = {
  title: "Báo dùng sai sao OCOP",
  description: "Thấy sao hay nhãn OCOP dùng sai trên bao bì, quầy hàng, quảng cáo: báo ở đây, kèm ảnh được thì tốt.",
  lead: "Sao chỉ thuộc về món có giấy chứng nhận còn hiệu lực. Ai thấy dùng sai cũng báo được, không cần tài khoản.",
  next: "Văn phòng OCOP của tỉnh xem từng lời. Nếu đúng là sai, kết luận hiện trên trang giấy chứng nhận của món đó; tên và cách liên hệ của bạn không ai thấy.",
  what: "Sai thế nào",
  kinds: {
    other_stars: "In nhiều sao hơn",
    expired: "Giấy hết hạn vẫn in sao",
    not_certified: "Không có giấy mà in sao",
    forged: "Tem, mã QR giả",
    other: "Chuyện khác",
  } satisfies Record<MarkReportKind, string>,
  code: "Mã tra cứu trên tem",
  codeHint: "Mười chữ và số dưới mã QR, nếu có.",
  codeUnknown: "Chợ không có mã này. Xem lại giúp, hoặc xóa đi rồi tả món ở ô dưới.",
  ofProduct: "Về món đang xem trên chợ. Thông tin món gửi kèm lời báo.",
  text: "Kể giúp chuyện bạn thấy",
  textHint: "Món gì, của ai, thấy ở đâu, ngày nào, trên bao bì in gì.",
  textShort: "Bạn viết thêm vài chữ giúp: món gì, thấy ở đâu.",
  contact: "Cách liên hệ lại với bạn",
  contactHint: "E-mail hoặc số điện thoại, để hỏi thêm khi cần. Được xóa sau khi xong việc.",
  optional: "không bắt buộc",
  send: "Gửi lời báo",
  sending: "Đang gửi…",
  tooMany: "Chỉ gửi được 3 ảnh.",
  sentTitle: "Đã nhận lời báo của bạn",
  sent: (code: string) => `Số của lời báo: ${code}. Ghi lại nếu bạn muốn hỏi sau.`,
  another: "Báo chuyện khác",
  noScript: (contact: string) => `Trình duyệt này không chạy được mẫu gửi. Báo cho chợ qua: ${contact}.`,
}

type MisuseMessages = typeof vi

const en: MisuseMessages = {
  title: "Report wrong use of OCOP stars",
  description:
    "Seen OCOP stars used wrongly on a pack, a stall or in advertising? Report it here, with photographs if you can.",
  lead: "Stars belong to products whose certificate is in force, and to nothing else. Anybody may report; no account needed.",
  next: "The province's OCOP office reads every report. If it is true, the finding appears on the product's certificate page; nobody sees your name or how to reach you.",
  what: "What is wrong",
  kinds: {
    other_stars: "More stars than awarded",
    expired: "Stars after the certificate expired",
    not_certified: "Stars without a certificate",
    forged: "Forged sticker or QR code",
    other: "Something else",
  },
  code: "Look-up code on the sticker",
  codeHint: "Ten letters and digits below the QR code, if there is one.",
  codeUnknown: "There is no such code here. Please check it, or clear it and describe the product below.",
  ofProduct: "About the product you were looking at; which one it is goes with your report.",
  text: "Tell us what you saw",
  textHint: "Which product, whose, where, on which day, what the pack says.",
  textShort: "Please write a few more words: which product, and where.",
  contact: "How to reach you",
  contactHint: "E-mail or phone, in case of questions. Deleted once the matter is closed.",
  optional: "optional",
  send: "Send the report",
  sending: "Sending…",
  tooMany: "Three photographs at most.",
  sentTitle: "We have your report",
  sent: (code) => `Its number is ${code}. Keep it if you want to ask later.`,
  another: "Report something else",
  noScript: (contact) => `This browser cannot run the form. Please tell us through: ${contact}.`,
}

export const misuseMessages = { vi, en }
