import { type CertificateColumnId, certificateHeading } from "./columns"
import type { CertificateCellProblem } from "./read-certificate-row"

/** Why a row that can be read is not taken as it stands: what it says is against what is recorded. */
export type CertificateConflict =
  | "differs"
  | "overlaps"
  | "several"
  | "decision_used_otherwise"
  | "awarded_already"
  | "code_taken"
  | "repeated"
  | "other_level"
  | "missing"
  | "future"

export interface CertificateNote {
  column: CertificateColumnId
  problem: CertificateCellProblem | CertificateConflict
  /** What stands in the cell. */
  cell: string
  /** What is recorded, or the other row's number. */
  other?: string
}

type Locale = "vi" | "en"
type Sentence = (named: { column: string; cell: string; other: string }) => string

const SENTENCES: Record<CertificateNote["problem"], Record<Locale, Sentence>> = {
  not_a_date: {
    vi: ({ cell }) => `“${cell}” không phải là ngày. Ghi ngày/tháng/năm như 30/06/2026.`,
    en: ({ cell }) => `“${cell}” is no date. Write day/month/year, such as 30/06/2026.`,
  },
  month_only: {
    vi: ({ cell }) => `“${cell}” thiếu ngày. Ghi đủ ngày, hoặc chỉ ghi năm.`,
    en: ({ cell }) => `“${cell}” has no day. Write the whole date, or the year alone.`,
  },
  serial_number: {
    vi: ({ cell }) => `“${cell}” là số đếm ngày của bảng tính. Định dạng ô thành ngày, hoặc ghi 30/06/2026.`,
    en: ({ cell }) => `“${cell}” is a spreadsheet's count of days. Format the cell as a date or write 30/06/2026.`,
  },
  year_out_of_range: {
    vi: ({ cell }) => `Năm trong “${cell}” không đúng: chương trình có từ 2018.`,
    en: ({ cell }) => `The year in “${cell}” cannot be: the programme began in 2018.`,
  },
  formula: {
    vi: () => "Ô này là công thức. Ghi thẳng chữ hoặc số vào.",
    en: () => "This cell is a formula. Write the text or number itself.",
  },
  too_long: { vi: () => "Chữ dài quá, cần rút gọn.", en: () => "This text is too long." },
  not_a_choice: {
    vi: ({ cell, column }) => `“${cell}” không dùng được ở cột ${column}. Xem trang “Cách ghi” của mẫu.`,
    en: ({ cell, column }) => `“${cell}” cannot stand under ${column}. See the template's second sheet.`,
  },
  out_of_range: {
    vi: ({ cell }) => `“${cell}” không có: bộ tiêu chí đánh số từ 1 đến 26.`,
    en: ({ cell }) => `There is no “${cell}”: criteria sets are numbered 1 to 26.`,
  },
  bad_code: {
    vi: ({ cell }) => `“${cell}” không phải mã chứng nhận: thiếu hoặc sai ký tự.`,
    en: ({ cell }) => `“${cell}” is no certificate code: a character is missing or wrong.`,
  },
  bad_product_code: {
    vi: ({ cell }) => `“${cell}” không phải mã sản phẩm. Ghi như 42-18373-7-2026, mã cũ như 83-832-28882-2-2022.`,
    en: ({ cell }) => `“${cell}” is no product code, such as 42-18373-7-2026 or the old 83-832-28882-2-2022.`,
  },
  whole_day_needed: {
    vi: () => "Ngày quyết định phải đủ ngày, tháng, năm; chưa rõ thì để trống.",
    en: () => "A decision needs its whole date; leave it empty where it is not known.",
  },
  ends_before_it_begins: {
    vi: ({ cell }) => `Hết hạn “${cell}” trước khi có hiệu lực.`,
    en: ({ cell }) => `It ends (“${cell}”) before it begins.`,
  },
  not_its_term: {
    vi: ({ cell }) => `Hết hạn “${cell}” không khớp 36 tháng kể từ ngày cấp.`,
    en: ({ cell }) => `The end “${cell}” is not 36 months after the issue.`,
  },
  before_decision: {
    vi: ({ cell }) => `Ngày cấp “${cell}” trước ngày quyết định.`,
    en: ({ cell }) => `Issued on “${cell}”, before it was decided.`,
  },
  not_named: {
    vi: () => "Dòng này chưa nói sản phẩm nào: ghi tên sản phẩm, mã sản phẩm hoặc mã chứng nhận.",
    en: () => "This row names no product: write its name, its code or the certificate's code.",
  },
  differs: {
    vi: ({ cell, other }) => `Tệp ghi “${cell}”, ở đây đang là “${other}”. Sửa tệp, hoặc sửa giấy này ở trang của nó.`,
    en: ({ cell, other }) =>
      `The file says “${cell}”, the record “${other}”. Correct the file, or the record on its page.`,
  },
  overlaps: {
    vi: ({ other }) =>
      `Sản phẩm đang có giấy còn hiệu lực (${other}). Nâng hạng hoặc đánh giá lại thì ghi ở cột Đợt đánh giá.`,
    en: ({ other }) => `The product has a certificate on those days (${other}). An upgrade or re-assessment says so.`,
  },
  several: {
    vi: ({ other }) => `Sản phẩm có nhiều giấy trong năm ${other}. Ghi thêm mã chứng nhận.`,
    en: ({ other }) => `The product has several certificates of ${other}. Add the certificate's code.`,
  },
  decision_used_otherwise: {
    vi: ({ cell, other }) => `Số “${cell}” đã dùng cho quyết định khác của cơ quan này trong năm (${other}).`,
    en: ({ cell, other }) => `“${cell}” is another decision of this issuer in that year (${other}).`,
  },
  awarded_already: {
    vi: ({ cell }) => `Quyết định “${cell}” đã công nhận sản phẩm này rồi.`,
    en: ({ cell }) => `Decision “${cell}” has awarded this product already.`,
  },
  code_taken: {
    vi: ({ cell }) => `Mã “${cell}” là của sản phẩm khác.`,
    en: ({ cell }) => `“${cell}” is another product's code.`,
  },
  repeated: {
    vi: ({ other }) => `Trùng với dòng ${other} của tệp.`,
    en: ({ other }) => `The same as row ${other} of the file.`,
  },
  other_level: {
    vi: ({ cell }) => `Cấp này không công nhận ${cell} sao.`,
    en: ({ cell }) => `This level does not award ${cell} stars.`,
  },
  missing: {
    vi: ({ column }) => `Giấy mới cần có ${column}.`,
    en: ({ column }) => `A new certificate needs ${column}.`,
  },
  future: {
    vi: ({ cell }) => `Ngày “${cell}” chưa tới.`,
    en: ({ cell }) => `“${cell}” has not come yet.`,
  },
}

/** One plain sentence for whoever has to put a row right. */
export function certificateNoteWords({ column, problem, cell, other = "" }: CertificateNote, locale: Locale): string {
  const short = cell.length > 60 ? `${cell.slice(0, 57)}…` : cell
  return SENTENCES[problem][locale]({ column: certificateHeading(column, locale), cell: short, other })
}
