import type { DeskMarkReport } from "@ocop/contract"

type State = DeskMarkReport["state"]

const vi = {
  title: "Phản ánh nhãn OCOP",
  about: (waiting: number) =>
    waiting === 0 ? "Không phản ánh nào đang chờ." : `${waiting} phản ánh đang chờ, chờ lâu nhất đứng đầu.`,
  show: "Xem",
  filters: { all: "Tất cả", new: "Mới", looking: "Đang xem xét", upheld: "Đúng", dismissed: "Đã bác" },
  states: { new: "Mới", looking: "Đang xem xét", upheld: "Đúng", dismissed: "Đã bác" } satisfies Record<State, string>,
  what: {
    not_certified: "Không có giấy chứng nhận",
    expired: "Giấy đã hết hạn mà vẫn in sao",
    other_stars: "In sai số sao",
    forged: "Tem, nhãn giả",
    other: "Chuyện khác",
  } satisfies Record<DeskMarkReport["what"], string>,
  none: "Chưa có phản ánh nào. Ai thấy nhãn OCOP dùng sai thì gửi từ trang sản phẩm; phản ánh sẽ hiện ở đây.",
  noneSuch: "Không có phản ánh nào như vậy.",
  noProduct: "Không rõ sản phẩm",
  certificate: "Giấy",
  stars: (stars: number | null) => (stars === null ? "chưa rõ sao" : `${stars} sao`),
  contact: "Liên hệ người gửi",
  said: "Người gửi viết",
  photo: (number: number) => `Ảnh ${number}`,
  look: "Nhận xem xét",
  uphold: "Phản ánh đúng",
  dismiss: "Bác phản ánh",
  outcome: "Kết quả, ai cũng đọc được ở trang sản phẩm",
  outcomeHint: "Một, hai câu: sai gì, đã xử lý thế nào. Không ghi tên người gửi.",
  finding: "Ghi kết luận vi phạm, bắt đầu tính hạn thu hồi",
  reason: "Vì sao bác",
  send: "Ghi quyết định",
  decided: (at: string, by: string) => `${by}, ${at}`,
  toCertificate: "Mở giấy chứng nhận",
  because: {
    no_certificate: "Sản phẩm này không có giấy nào để thu hồi.",
    finding_open: "Giấy này đang có một kết luận chờ quyết định.",
  } as Record<string, string>,
}
type Messages = typeof vi
const en: Messages = {
  title: "Reports on the OCOP mark",
  about: (waiting) => (waiting === 0 ? "No report is waiting." : `${waiting} waiting, the longest first.`),
  show: "Show",
  filters: { all: "All", new: "New", looking: "Being looked at", upheld: "Upheld", dismissed: "Dismissed" },
  states: { new: "New", looking: "Being looked at", upheld: "Upheld", dismissed: "Dismissed" },
  what: {
    not_certified: "No certificate",
    expired: "Stars on an expired certificate",
    other_stars: "Wrong number of stars",
    forged: "Forged mark",
    other: "Something else",
  },
  none: "Nobody has reported anything yet. Anyone who sees the mark misused can report it on the product's page.",
  noneSuch: "No such report.",
  noProduct: "Product not known",
  certificate: "Certificate",
  stars: (stars) => (stars === null ? "stars not known" : `${stars} stars`),
  contact: "Reporter's contact",
  said: "The report",
  photo: (number) => `Photograph ${number}`,
  look: "Take it up",
  uphold: "Uphold the report",
  dismiss: "Dismiss the report",
  outcome: "Outcome, which everybody may read on the product's page",
  outcomeHint: "One or two sentences: what was wrong, what was done. No name of the reporter.",
  finding: "Record a finding, so that the deadline to revoke begins",
  reason: "Why it is dismissed",
  send: "Record the decision",
  decided: (at, by) => `${by}, ${at}`,
  toCertificate: "Open the certificate",
  because: {
    no_certificate: "This product has no certificate to revoke.",
    finding_open: "A finding about this certificate waits for its decision.",
  },
}
export const markReportMessages = { vi, en }
