import type { ProblemReport } from "@ocop/contract"

interface ReportMessages {
  title: string
  about: (open: number) => string
  show: string
  filters: Record<"all" | ProblemReport["state"], string>
  states: Record<ProblemReport["state"], string>
  kinds: Record<ProblemReport["kind"], string>
  none: string
  noneSuch: string
  order: string
  parcel: (number: number) => string
  placed: string
  tracking: string
  photo: (number: number) => string
  said: string
  answers: string
  closed: string
  answer: string
  hint: Record<"vi" | "en", string>
  closes: string
  send: string
  more: string
  call: string
}

const vi: ReportMessages = {
  title: "Khách báo lỗi",
  about: (open) =>
    open === 0
      ? "Không ai đang chờ trả lời."
      : `${open} chuyện đang chờ trả lời. Chuyện chờ lâu nhất đứng đầu. Khách nhận tin ngay khi bạn trả lời.`,
  show: "Xem",
  filters: { all: "Tất cả", open: "Chờ trả lời", answered: "Đã trả lời", closed: "Đã xong" },
  states: { open: "Chờ trả lời", answered: "Đã trả lời", closed: "Đã xong" },
  kinds: {
    not_arrived: "Chưa nhận được",
    damaged: "Hàng hư",
    wrong_goods: "Sai hàng",
    missing_goods: "Thiếu hàng",
    quality: "Chất lượng",
    other: "Chuyện khác",
  },
  none: "Chưa có ai báo lỗi. Khách báo ở trang đơn thì chuyện hiện ở đây.",
  noneSuch: "Không có chuyện nào như vậy.",
  order: "Đơn",
  parcel: (number) => `Kiện ${number}`,
  placed: "đặt ngày",
  tracking: "Vận đơn",
  photo: (number) => `Ảnh ${number}`,
  said: "Khách viết",
  answers: "Đã trả lời",
  closed: "xong",
  answer: "Trả lời khách",
  hint: { vi: "Khách đọc tiếng Việt.", en: "Khách đọc tiếng Anh." },
  closes: "Xong chuyện này, không cần làm gì nữa",
  send: "Gửi trả lời",
  more: "Trả lời thêm",
  call: "Gọi",
}

const en: ReportMessages = {
  title: "Problem reports",
  about: (open) =>
    open === 0
      ? "Nobody is waiting for an answer."
      : `${open} waiting for an answer, the longest first. The buyer is told as soon as you answer.`,
  show: "Show",
  filters: { all: "All", open: "Waiting", answered: "Answered", closed: "Closed" },
  states: { open: "Waiting", answered: "Answered", closed: "Closed" },
  kinds: {
    not_arrived: "Not arrived",
    damaged: "Damaged",
    wrong_goods: "Wrong goods",
    missing_goods: "Goods missing",
    quality: "Quality",
    other: "Something else",
  },
  none: "Nobody has reported a problem yet. What buyers report on an order's page appears here.",
  noneSuch: "Nothing like that.",
  order: "Order",
  parcel: (number) => `Parcel ${number}`,
  placed: "placed on",
  tracking: "Tracking",
  photo: (number) => `Photograph ${number}`,
  said: "The buyer writes",
  answers: "Answered",
  closed: "closed",
  answer: "Answer the buyer",
  hint: { vi: "The buyer reads Vietnamese.", en: "The buyer reads English." },
  closes: "This is settled, nothing is left to do",
  send: "Send the answer",
  more: "Answer again",
  call: "Call",
}

export const reportMessages = { vi, en }
