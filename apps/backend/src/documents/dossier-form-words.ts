import type { ChangeTopic, EvidenceKind, ProducerType } from "@ocop/contract"
import type { DossierKind } from "@ocop/domain"

/** Words of forms 01 and 02, which go to the commune: Vietnamese only. */
export const formWords = {
  demo: "Bản thử: hồ sơ này là dữ liệu mẫu, không nộp được cho cơ quan nào.",
  notFiled: "Bản nháp, chưa nộp.",
  addressed: (commune: string | null, province: string | null) =>
    `Kính gửi: Ủy ban nhân dân ${[commune, province].filter(Boolean).join(", ") || "xã, phường nơi sản xuất"}`,
  registration: {
    number: "Biểu mẫu 01",
    title: "Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP",
    producer: "Chủ thể",
    product: "Sản phẩm",
    last: "Lần công nhận trước",
  },
  assessment: { number: "Biểu mẫu 02", title: "Phiếu tự đánh giá sản phẩm OCOP" },
  name: "Tên chủ thể",
  type: "Loại hình",
  taxCode: "Mã số thuế",
  representative: "Người đại diện",
  address: "Địa chỉ",
  phone: "Điện thoại",
  contact: "Người liên hệ",
  productName: "Tên sản phẩm",
  set: "Bộ tiêu chí",
  kind: "Loại hồ sơ",
  since: "Làm từ năm",
  output: "Sản lượng một năm",
  workers: "Lao động",
  rawMaterial: "Nguyên liệu",
  story: "Câu chuyện sản phẩm",
  stars: "Hạng sao",
  decision: "Số quyết định",
  issuedOn: "Ngày cấp",
  until: "Hết hạn",
  unknown: "chưa rõ",
  part: "Phần",
  case: "Trường hợp",
  unanswered: "chưa trả lời",
  score: "Kết quả tự chấm",
  total: "Tổng điểm",
  selfStars: (stars: number) =>
    `Chủ thể tự chấm ở mức ${stars} sao. Điểm chính thức do hội đồng chấm, sao do cơ quan nhà nước công nhận.`,
  noStars: "Theo phần tự chấm, sản phẩm chưa đạt mức 3 sao.",
  incomplete: "Còn tiêu chí chưa trả lời nên chưa xếp hạng được.",
  changes: "Thay đổi từ lần công nhận trước",
  evidence: "Danh mục minh chứng",
  noEvidence: "Chưa có minh chứng kèm theo.",
  kinds: {
    file: "tệp PDF",
    photo: "ảnh",
    link: "đường dẫn",
    paper: "giấy tờ của quầy",
    lot: "lô hàng",
    sales: "số liệu trên chợ",
    contract: "hợp đồng",
  } satisfies Record<EvidenceKind, string>,
  declaration: "Cam đoan",
  truth:
    "Chủ thể cam đoan mọi thông tin và tài liệu trong hồ sơ này là đúng sự thật và chịu trách nhiệm trước pháp luật về những điều đã khai.",
  signedBy: "Đại diện chủ thể",
  signedOn: "Ngày",
  signature: "Ký tên, đóng dấu",
  blank: "........................................",
}

export const KIND_WORDS: Readonly<Record<DossierKind, string>> = {
  first: "Đánh giá lần đầu",
  upgrade: "Đề nghị nâng hạng",
  reassessment: "Đánh giá lại khi hết hạn",
}

export const TYPE_WORDS: Readonly<Record<ProducerType, string>> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  company: "Doanh nghiệp nhỏ và vừa",
  farm: "Trang trại",
  household_business: "Hộ sản xuất, hộ kinh doanh",
  association: "Hội, hiệp hội",
}

export const CHANGE_WORDS: Readonly<Record<ChangeTopic, string>> = {
  raw_material: "Vùng nguyên liệu",
  technology: "Công nghệ, thiết bị",
  packaging: "Bao bì, nhãn mác",
  tests: "Kết quả kiểm nghiệm",
  markets: "Thị trường, nơi bán",
  output: "Sản lượng",
  revenue: "Doanh thu",
  papers: "Giấy tờ có thời hạn",
  other: "Khác",
}
