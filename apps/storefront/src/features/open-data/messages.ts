const vi = {
  title: "Dữ liệu mở và chữ ký",
  description:
    "Danh sách món OCOP kèm trạng thái giấy chứng nhận, tải tự do bằng JSON hoặc CSV; và cách kiểm chữ ký của từng giấy.",
  lead: "Mọi món OCOP chợ biết, kèm giấy chứng nhận còn hiệu lực hay không trong ngày, ai cũng tải và dùng lại được.",
  dataTitle: "Dữ liệu mở",
  json: "Tải JSON",
  csv: "Tải CSV",
  describe: "Mô tả OpenAPI 3.1",
  dataPoints: [
    "Món hết hạn hay bị thu hồi vẫn có trong danh sách, ghi rõ trạng thái. Điều chưa biết thì để trống, không đoán.",
    "Mỗi trang tối đa 1.000 món; địa chỉ trang kế nằm trong dòng đầu Link. Lọc theo tỉnh bằng province, ví dụ province=ha-tinh.",
    "Lần sau gửi lại ETag cũ, nếu chưa gì đổi thì chỉ tốn vài byte.",
    "Không có số điện thoại, không có địa chỉ nhỏ hơn cấp xã.",
  ],
  licence: (publisher: string) =>
    `Giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): dùng, sửa, bán lại đều được, miễn ghi nguồn “${publisher}”.`,
  tokenTitle: "Kiểm chữ ký của một giấy chứng nhận",
  tokenLead:
    "Mỗi giấy có một bản ký số (JWS, Ed25519) nói trạng thái trong ngày. Kiểm bằng khóa công khai dưới đây, không cần hỏi lại chợ và không cần thư viện nào:",
  tokenNotes: [
    "Bản ký nói về đúng một ngày, ghi ở “on”. Muốn biết hôm nay thì lấy bản mới.",
    "Chỉ “valid” và “grace” mới được mang sao. “expired”, “revoked”, “superseded” thì không.",
    "Khóa có thể thay; khóa cũ vẫn được công bố để bản ký cũ còn kiểm được. Tìm khóa theo “kid”.",
  ],
  keys: "Khóa công khai",
}

type OpenDataMessages = typeof vi

const en: OpenDataMessages = {
  title: "Open data and signatures",
  description:
    "Every OCOP product with the state of its certificate, free to download as JSON or CSV; and how to verify a certificate's signature.",
  lead: "Every OCOP product this market knows, with whether its certificate holds today. Anybody may download and reuse it.",
  dataTitle: "Open data",
  json: "Download JSON",
  csv: "Download CSV",
  describe: "OpenAPI 3.1 description",
  dataPoints: [
    "Products whose certificate expired or was revoked stay in the list, with their state. What is not known is empty; nothing is guessed.",
    "At most 1,000 products a page; the header Link names the next page. To get one province, add for example province=ha-tinh.",
    "Send the last ETag back: if nothing changed, the answer is a few bytes.",
    "No telephone numbers, no address finer than the commune.",
  ],
  licence: (publisher) =>
    `Creative Commons Attribution 4.0 (CC BY 4.0): use, change and sell it, naming “${publisher}” as the source.`,
  tokenTitle: "Verify the signature of a certificate",
  tokenLead:
    "Every certificate is also there as a signed token (JWS, Ed25519) with its state on the day. Verify it with the public keys below, without asking us and without any library:",
  tokenNotes: [
    "A token speaks of one day, the one in “on”. For today, get a new one.",
    "Only “valid” and “grace” let a pack carry stars; “expired”, “revoked” and “superseded” do not.",
    "Keys may change; earlier ones stay published so that older tokens can be verified. Find the key by its “kid”.",
  ],
  keys: "Public keys",
}

export const openDataMessages = { vi, en }
