/** Which columns of a bank's statement say what: headings as banks write them, any of each list. */
export interface StatementFormat {
  id: string
  name: string
  /** When the money moved. */
  date: readonly string[]
  /** What came in; where one column holds both, what went out is below 0. */
  credit: readonly string[]
  description: readonly string[]
  /** The bank's own number of the movement; without one, the row itself is its name. */
  reference: readonly string[]
  counterAccount: readonly string[]
  counterName: readonly string[]
}

/**
 * Statements that can be read, tried in this order. Headings are compared without marks, capitals and blanks around, and
 * may stand on any of the first rows. Written after statements as these banks' customers download them; a bank that
 * changes its headings needs a line here and nothing else.
 */
export const FORMATS: readonly StatementFormat[] = [
  {
    id: "vietcombank",
    name: "Vietcombank (VCB Digibank)",
    date: ["ngay giao dich", "transaction date", "ngay giao dich transaction date"],
    credit: ["so tien ghi co", "credit", "phat sinh co", "so tien ghi co credit"],
    description: ["mo ta", "noi dung chi tiet", "transactions in detail", "description", "dien giai"],
    reference: ["so tham chieu", "so ct", "so ct doc no", "reference", "doc no"],
    counterAccount: ["tai khoan doi ung", "so tai khoan doi ung"],
    counterName: ["ten tai khoan doi ung"],
  },
  {
    id: "agribank",
    name: "Agribank",
    date: ["ngay", "ngay gd", "ngay hach toan", "thoi gian giao dich"],
    credit: ["phat sinh co", "ghi co", "co", "ps co", "so tien co"],
    description: ["noi dung", "noi dung giao dich", "dien giai"],
    reference: ["so but toan", "so gd", "ma giao dich", "so chung tu"],
    counterAccount: ["so tai khoan doi ung", "tk doi ung"],
    counterName: ["ten doi ung", "ten tk doi ung", "ten nguoi chuyen"],
  },
  {
    id: "generic",
    name: "Bảng chung (ngày, số tiền, nội dung, mã giao dịch)",
    date: ["ngay", "date", "thoi gian", "ngay giao dich"],
    credit: ["so tien", "amount", "so tien nhan", "tien vao"],
    description: ["noi dung", "description", "noi dung chuyen khoan", "dien giai"],
    reference: ["ma giao dich", "reference", "ma tham chieu", "so tham chieu"],
    counterAccount: ["tai khoan gui", "tai khoan doi ung", "counter account"],
    counterName: ["nguoi gui", "ten nguoi gui", "counter name"],
  },
]
