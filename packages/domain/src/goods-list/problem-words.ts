import { GOODS_COLUMNS, type GoodsColumnId, type ListAudience } from "./columns"
import type { Fault } from "./read-values"
import { groupNames } from "./write-goods-list"

type Locale = "vi" | "en"
/** What a sentence can name of a fault. */
interface Named {
  column: string
  cell: string
  other: number
  groups: string
}
type Sentence = (named: Named) => string

const SENTENCES: Record<Fault["problem"], Record<Locale, Sentence>> = {
  missing: {
    vi: ({ column }) => `Thiếu ${column}.`,
    en: ({ column }) => `${column} is missing.`,
  },
  formula: {
    vi: () => "Ô này là công thức. Ghi thẳng chữ hoặc số vào.",
    en: () => "This cell is a formula. Write the text or number itself.",
  },
  too_short: {
    vi: ({ cell }) => `“${cell}” ngắn quá.`,
    en: ({ cell }) => `“${cell}” is too short.`,
  },
  too_long: {
    vi: () => "Chữ dài quá, cần rút gọn.",
    en: () => "This text is too long.",
  },
  not_a_number: {
    vi: ({ cell }) => `“${cell}” không phải là số. Ghi như 92.000 hoặc 92000.`,
    en: ({ cell }) => `“${cell}” is not a number. Write it like 92.000 or 92000.`,
  },
  not_whole: {
    vi: ({ cell }) => `“${cell}” có số lẻ; ở đây chỉ ghi số nguyên.`,
    en: ({ cell }) => `“${cell}” has a fraction; only whole numbers go here.`,
  },
  ambiguous_number: {
    vi: ({ cell }) => `“${cell}” đọc được hai cách. Ghi 1,5 kg, hoặc 1500 g.`,
    en: ({ cell }) => `“${cell}” can be read in two ways. Write 1,5 kg or 1500 g.`,
  },
  out_of_range: {
    vi: ({ cell }) => `“${cell}” nhỏ quá hoặc lớn quá, xem lại giúp.`,
    en: ({ cell }) => `“${cell}” is too small or too large.`,
  },
  not_a_weight: {
    vi: ({ cell }) => `“${cell}” chưa rõ là bao nhiêu. Ghi như 500 g, 1,5 kg, 500 ml, 10 cái.`,
    en: ({ cell }) => `“${cell}” does not say how much. Write it like 500 g, 1,5 kg, 500 ml, 10 cái.`,
  },
  not_a_duration: {
    vi: ({ cell }) => `“${cell}” chưa rõ là bao lâu. Ghi như 12 tháng hoặc 90 ngày.`,
    en: ({ cell }) => `“${cell}” does not say how long. Write it like 12 months or 90 days.`,
  },
  not_a_choice: {
    vi: ({ cell, groups }) => `“${cell}” không có trong danh sách. Chọn một trong: ${groups}.`,
    en: ({ cell, groups }) => `“${cell}” is not one of: ${groups}.`,
  },
  barcode_rounded: {
    vi: () => "Bảng tính đã làm tròn mã vạch. Định dạng ô thành chữ rồi ghi lại đủ các số.",
    en: () => "The spreadsheet has rounded this barcode. Format the cell as text and write all its digits again.",
  },
  barcode_wrong: {
    vi: ({ cell }) => `“${cell}” không phải mã vạch đúng: thiếu số hoặc sai số cuối.`,
    en: ({ cell }) => `“${cell}” is no right barcode: digits are missing or the last is wrong.`,
  },
  differs: {
    vi: ({ cell, other }) => `“${cell}” khác với dòng ${other}, mà hai dòng là cùng một món.`,
    en: ({ cell, other }) => `“${cell}” is not what row ${other} says, and both rows are of one product.`,
  },
  repeated: {
    vi: ({ cell, other }) => `Quy cách “${cell}” của món này đã có ở dòng ${other}, với số khác.`,
    en: ({ cell, other }) => `The pack “${cell}” of this product is in row ${other} already, and says otherwise.`,
  },
  code_of_other_name: {
    vi: ({ cell, other }) => `Món này ở dòng ${other} có mã khác, không phải “${cell}”.`,
    en: ({ cell, other }) => `This product has another code in row ${other}, not “${cell}”.`,
  },
  taken: {
    vi: ({ cell, other }) => `“${cell}” đã dùng cho món khác${other ? ` ở dòng ${other}` : ""}.`,
    en: ({ cell, other }) => `“${cell}” belongs to other goods${other ? ` in row ${other}` : ""}.`,
  },
  unknown_code: {
    vi: ({ cell }) => `Không có món nào mang mã “${cell}”. Món mới thì ghi thêm tên.`,
    en: ({ cell }) => `No product has the code “${cell}”. A new product needs a name.`,
  },
  unknown_place: {
    vi: ({ cell }) => `Không tìm thấy “${cell}” trong 34 tỉnh, thành phố và các xã của nơi đó.`,
    en: ({ cell }) => `“${cell}” is none of the 34 provinces or their communes.`,
  },
  cannot_sell_yet: {
    vi: () => "Nhà làm này chưa được duyệt bán, nên chưa ghi giá và quy cách được.",
    en: () => "This maker is not approved to sell, so no price or pack can be written.",
  },
  too_many_packs: {
    vi: () => "Món này có quá nhiều quy cách; nhiều nhất là 20.",
    en: () => "This product has too many packs; 20 at most.",
  },
  not_of_group: {
    vi: () => "Bộ tiêu chí này không thuộc nhóm của món.",
    en: () => "This criteria set is not one of the product's group.",
  },
}

/** One plain sentence for whoever has to put a cell right. */
export function problemWords(fault: Fault, audience: ListAudience, locale: Locale): string {
  const cell = fault.cell.length > 60 ? `${fault.cell.slice(0, 57)}…` : fault.cell
  return SENTENCES[fault.problem][locale]({
    column: headingOf(fault.column, locale),
    cell,
    other: fault.otherRow ?? 0,
    groups: groupNames(audience, locale).join(", "),
  })
}

/** The heading of a column. */
export const headingOf = (column: GoodsColumnId, locale: Locale): string =>
  GOODS_COLUMNS.find(({ id }) => id === column)?.heading[locale] ?? column
