import type { LedgerCheck } from "./checks"

/** What each check compares, as the operator reads it. */
export const CHECK_NAMES: Record<LedgerCheck, { vi: string; en: string }> = {
  balanced: { vi: "Mỗi bút toán cộng lại bằng 0", en: "Each transaction adds up to 0" },
  captures: {
    vi: "Tiền Medusa đã thu và tiền sổ ghi đã thu",
    en: "Money Medusa captured and money the ledger received",
  },
  refunds: { vi: "Tiền Medusa đã trả lại và tiền sổ ghi trả lại", en: "Refunds of Medusa and refunds of the ledger" },
  parcels: {
    vi: "Tiền của từng kiện và tiền sổ ghi cho kiện đó",
    en: "What each parcel cost and what was posted of it",
  },
  cash_due: { vi: "Kiện đã giao mà chưa ghi ai cầm tiền", en: "Delivered, and nobody holds the cash" },
  cash_held: { vi: "Tiền mặt đơn vị giao đang cầm", en: "Cash that carriers hold" },
  stages: {
    vi: "Tiền còn treo của kiện đã giao hoặc đã hủy",
    en: "Money left behind by delivered or cancelled parcels",
  },
  cancelled: {
    vi: "Kiện đã hủy mà còn tính phí, thuế hay giảm giá",
    en: "Cancelled parcels that still bear fees, tax or discounts",
  },
  waiting: { vi: "Tiền đợi hết hạn trả hàng mà không có ngày", en: "Money that waits without a day" },
  refunds_payable: { vi: "Tiền phải trả lại khách", en: "Money to be sent back to buyers" },
}
