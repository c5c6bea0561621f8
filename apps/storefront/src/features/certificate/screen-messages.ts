const vi = {
  product: "Món được chứng nhận",
  record: "Ghi trong giấy chứng nhận",
  qr: "Quét để mở trang này",
  qrLabel: (code: string) => `Mã QR mở trang của giấy chứng nhận ${code}`,
  qrHint: "Tem trên bao bì in đúng mã này. Quét ra trang khác thì tem đó không phải của giấy này.",
  misuseTitle: "Dùng sai sao đã được xác minh",
  misuseOn: (day: string) => `Kết luận ngày ${day}`,
  ask: "Bao bì, quảng cáo dùng sao sai với trang này?",
  report: "Báo dùng sai sao",
  machine: "Dành cho máy",
  machineText:
    "Lời của trang này có bản ký số (Ed25519) ghi trạng thái trong ngày, ai cũng kiểm được bằng khóa công khai mà không cần hỏi lại chợ.",
  token: "Bản ký số của giấy này",
  keys: "Khóa công khai",
  openData: "Cách kiểm và dữ liệu mở",
}

type ScreenMessages = typeof vi

const en: ScreenMessages = {
  product: "The certified product",
  record: "On the certificate",
  qr: "Scan to open this page",
  qrLabel: (code) => `QR code that opens the page of certificate ${code}`,
  qrHint: "The sticker on the pack carries this very code. If it opens another page, it is not this certificate's.",
  misuseTitle: "Wrong use of the stars that was confirmed",
  misuseOn: (day) => `Found on ${day}`,
  ask: "Does a pack or an advertisement differ from this page?",
  report: "Report wrong use",
  machine: "For machines",
  machineText:
    "What this page says is also there as a signed text (Ed25519) with the state on the day; anybody can verify it with the public key, without asking us.",
  token: "This certificate, signed",
  keys: "Public keys",
  openData: "How to verify, and open data",
}

export const screenMessages = { vi, en }
