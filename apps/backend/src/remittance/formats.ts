/** Which columns of a carrier's list say what: headings as carriers write them, any of each list. */
export interface RemittanceFormat {
  id: string
  name: string
  /** The carrier's code, and ours: a row that a shop's typed code alone names is looked at by the operator. */
  code: readonly string[]
  ours: readonly string[]
  /** What was collected at the door. */
  amount: readonly string[]
  /** What the carrier keeps of it. */
  fee: readonly string[]
  date: readonly string[]
}

/**
 * Lists that can be read, tried in this order. Headings are compared without marks, capitals and signs. Those of GHN and
 * Viettel Post follow their reconciliation sheets as we know them, and **no real one was read yet**; a carrier that
 * changes its headings needs a line here and nothing else.
 */
export const REMITTANCE_FORMATS: readonly RemittanceFormat[] = [
  {
    id: "ghn",
    name: "Giao Hàng Nhanh (đối soát, chưa thử với bảng thật)",
    code: ["ma don ghn", "ma don hang ghn", "ma van don ghn"],
    ours: ["ma don khach hang", "ma don hang rieng", "ma don shop"],
    amount: ["tien thu ho", "tien cod", "cod"],
    fee: ["phi dich vu", "tong phi", "phi giao hang"],
    date: ["ngay giao thanh cong", "ngay doi soat", "ngay giao"],
  },
  {
    id: "viettel_post",
    name: "Viettel Post (đối soát, chưa thử với bảng thật)",
    code: ["ma phieu gui", "ma van don", "so hieu buu gui"],
    ours: ["ma don hang", "ma don hang khach hang"],
    amount: ["tien thu ho", "so tien thu ho", "tien cod"],
    fee: ["cuoc thu ho", "tong cuoc", "cuoc phi"],
    date: ["ngay phat thanh cong", "ngay phat", "ngay doi soat"],
  },
  {
    id: "generic",
    name: "Bảng chung (mã vận đơn hoặc mã kiện, tiền thu hộ, phí, ngày)",
    code: ["ma van don", "ma van chuyen", "tracking code", "tracking", "code"],
    ours: ["ma kien", "ma don", "parcel", "parcel code"],
    amount: ["tien thu ho", "thu ho", "so tien", "cod", "amount"],
    fee: ["phi", "fee", "phi thu ho", "phi giu lai"],
    date: ["ngay", "date", "ngay giao", "ngay thu"],
  },
]
