type Words = Readonly<{ vi: string; en: string }>

export interface CertificateColumn {
  readonly id: CertificateColumnId
  /** The heading of the template. */
  readonly heading: Words
  /** Other headings that people use for it; compared without marks, capitals and punctuation. */
  readonly also: readonly string[]
  /** What goes in, for the sheet that explains the template. */
  readonly about: Words
  readonly example: string
  /** The only texts it may hold. */
  readonly choices?: readonly string[]
  /** Width of the column in characters. */
  readonly width: number
}

export const CERTIFICATE_COLUMN_IDS = [
  "code",
  "productCode",
  "productCodeOld",
  "name",
  "maker",
  "commune",
  "stars",
  "setNumber",
  "kind",
  "decisionNumber",
  "decidedOn",
  "issuer",
  "level",
  "issued",
  "expires",
  "legalBasis",
] as const
export type CertificateColumnId = (typeof CERTIFICATE_COLUMN_IDS)[number]

type AwardKind = "first" | "upgrade" | "reassessment"

/** What lists call the three kinds of assessment; the first is written, all are read. */
export const AWARD_KIND_NAMES: Readonly<Record<AwardKind, readonly string[]>> = {
  first: ["Lần đầu", "First", "đánh giá lần đầu", "mới"],
  upgrade: ["Nâng hạng", "Upgrade", "nâng sao"],
  reassessment: ["Đánh giá lại", "Re-assessment", "công nhận lại", "reassessment"],
}

/** What lists call the levels that decide. */
export const LEVEL_NAMES: Readonly<Record<"province" | "ministry", readonly string[]>> = {
  province: ["Tỉnh", "Province", "cấp tỉnh", "UBND tỉnh", "thành phố"],
  ministry: ["Trung ương", "Ministry", "bộ", "cấp trung ương", "central"],
}

const column = (
  id: CertificateColumnId,
  heading: Words,
  also: readonly string[],
  about: Words,
  example: string,
  more: { choices?: readonly string[]; width?: number } = {},
): CertificateColumn => ({ id, heading, also, about, example, width: 16, ...more })

/** The columns of a list of certificates, in the order of the template: one row for each certificate. */
export const CERTIFICATE_COLUMNS: readonly CertificateColumn[] = [
  column(
    "code",
    { vi: "Mã chứng nhận", en: "Certificate code" },
    ["mã giấy chứng nhận trên chợ", "public code"],
    {
      vi: "Mã 10 ký tự trên trang giấy chứng nhận của chợ, nếu giấy đã có ở đây.",
      en: "The 10 characters on the certificate's page here, if it is here already.",
    },
    "",
  ),
  column(
    "productCode",
    { vi: "Mã sản phẩm", en: "Product code" },
    ["mã số sản phẩm", "mã ocop", "mã sản phẩm mới"],
    {
      vi: "Mã mới: tỉnh-xã-số thứ tự-năm. Mã cũ ghi ở đây cũng được.",
      en: "The new form: province-commune-number-year. The old form is read too.",
    },
    "42-18373-7-2026",
    { width: 20 },
  ),
  column(
    "productCodeOld",
    { vi: "Mã sản phẩm cũ", en: "Old product code" },
    ["mã cũ", "mã số cũ"],
    { vi: "Mã trước 2026: tỉnh-huyện-xã-số-năm.", en: "The form before 2026: province-district-commune-number-year." },
    "83-832-28882-2-2022",
    { width: 22 },
  ),
  column(
    "name",
    { vi: "Tên sản phẩm", en: "Product" },
    ["sản phẩm", "tên sp", "product name"],
    { vi: "Đúng tên trên giấy chứng nhận.", en: "As on the certificate." },
    "Gạo ngọc đỏ",
    { width: 30 },
  ),
  column(
    "maker",
    { vi: "Chủ thể", en: "Producer" },
    ["tên chủ thể", "nhà làm", "cơ sở sản xuất", "chủ thể sản xuất", "maker"],
    { vi: "Tên hợp tác xã, hộ, công ty.", en: "The cooperative, household or company." },
    "HTX Hương Quê",
    { width: 30 },
  ),
  column(
    "commune",
    { vi: "Xã, phường", en: "Commune" },
    ["xã", "phường", "địa chỉ xã", "xã phường đặc khu", "mã xã"],
    { vi: "Tên hoặc mã xã hôm nay; tên xã cũ cũng đọc được.", en: "Today's name or code; the old name is read too." },
    "Xã Tiên Điền",
    { width: 22 },
  ),
  column(
    "stars",
    { vi: "Số sao", en: "Stars" },
    ["sao", "hạng sao", "hạng", "xếp hạng"],
    { vi: "3, 4 hoặc 5.", en: "3, 4 or 5." },
    "4",
    { choices: ["3", "4", "5"], width: 8 },
  ),
  column(
    "setNumber",
    { vi: "Bộ tiêu chí số", en: "Criteria set" },
    ["bộ tiêu chí", "bộ sản phẩm", "set"],
    { vi: "Số của bộ tiêu chí, 1 đến 26.", en: "Its number, 1 to 26." },
    "3",
    { width: 10 },
  ),
  column(
    "kind",
    { vi: "Đợt đánh giá", en: "Assessment" },
    ["loại đánh giá", "hình thức", "kind"],
    {
      vi: "Nâng hạng và đánh giá lại thì giấy này thay giấy trước từ ngày cấp.",
      en: "An upgrade or re-assessment replaces the earlier certificate from its day of issue.",
    },
    "Lần đầu",
    { choices: Object.values(AWARD_KIND_NAMES).map(([vi = ""]) => vi) },
  ),
  column(
    "decisionNumber",
    { vi: "Số quyết định", en: "Decision number" },
    ["quyết định số", "số qđ", "quyết định"],
    { vi: "Như trên quyết định công nhận.", en: "As on the decision." },
    "123/QĐ-UBND",
    { width: 20 },
  ),
  column(
    "decidedOn",
    { vi: "Ngày quyết định", en: "Decided on" },
    ["ngày ký", "ngày ký quyết định", "ngày qđ"],
    { vi: "Ngày/tháng/năm.", en: "Day/month/year." },
    "29/06/2026",
  ),
  column(
    "issuer",
    { vi: "Cơ quan quyết định", en: "Issuer" },
    ["cơ quan cấp", "nơi cấp", "cơ quan ban hành"],
    { vi: "Cơ quan ký quyết định.", en: "Who signed the decision." },
    "UBND tỉnh Hà Tĩnh",
    { width: 26 },
  ),
  column(
    "level",
    { vi: "Cấp quyết định", en: "Level" },
    ["cấp", "cấp công nhận"],
    { vi: "Tỉnh (3, 4 sao) hoặc Trung ương (5 sao).", en: "Province (3, 4 stars) or Ministry (5 stars)." },
    "Tỉnh",
    { choices: Object.values(LEVEL_NAMES).map(([vi = ""]) => vi), width: 14 },
  ),
  column(
    "issued",
    { vi: "Ngày cấp", en: "Issued on" },
    ["ngày cấp giấy", "ngày cấp giấy chứng nhận", "năm cấp", "năm công nhận", "ngày công nhận", "issued"],
    {
      vi: "Ngày/tháng/năm. Chỉ biết năm thì ghi năm; đừng ghi ngày đoán.",
      en: "Day/month/year. Where only the year is known write the year; never a guess.",
    },
    "30/06/2026",
  ),
  column(
    "expires",
    { vi: "Ngày hết hạn", en: "Expires on" },
    ["hết hạn", "có giá trị đến", "ngày hết hiệu lực", "valid until"],
    {
      vi: "Không bắt buộc: chợ tự tính 36 tháng. Có ghi thì phải khớp.",
      en: "Optional: 36 months are counted here. Where it stands it must agree.",
    },
    "30/06/2029",
  ),
  column(
    "legalBasis",
    { vi: "Căn cứ", en: "Legal basis" },
    ["căn cứ pháp lý", "theo quyết định"],
    { vi: "Quyết định của Thủ tướng mà đợt chấm theo.", en: "The Prime Minister's decision it was assessed under." },
    "26/2026/QĐ-TTg",
    { width: 20 },
  ),
]

/** The heading of a column. */
export const certificateHeading = (id: CertificateColumnId, locale: "vi" | "en"): string =>
  CERTIFICATE_COLUMNS.find((one) => one.id === id)?.heading[locale] ?? id
