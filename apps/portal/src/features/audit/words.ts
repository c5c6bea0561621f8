const vi = {
  title: "Nhật ký của quầy",
  lead: "Ai đã làm gì, lúc nào. Không ai sửa hay xóa được.",
  back: "Người trong quầy",
  market: "Người vận hành chợ",
  system: "Máy của chợ",
  assistant: "làm giúp",
  from: "Từ ngày",
  to: "Tới ngày",
  empty: "Chưa có gì trong khoảng này.",
  more: "Xem thêm",
  loading: "Đang tải…",
}

const en: typeof vi = {
  title: "The stall's log",
  lead: "Who did what, and when. Nobody can change or delete it.",
  back: "People of the stall",
  market: "The market's people",
  system: "The market's system",
  assistant: "helping",
  from: "From",
  to: "To",
  empty: "Nothing happened in this time.",
  more: "Show more",
  loading: "Loading…",
}

export const auditWords = { vi, en }
