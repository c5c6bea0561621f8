/** Whose list it is: a shop's own, or the operator's, which names a maker in every row. */
export type ListAudience = "shop" | "operator"
type Words = Readonly<{ vi: string; en: string }>

export interface GoodsColumn {
  readonly id: string
  /** The heading of templates and exports. */
  readonly heading: Words
  /** Other headings that people use for it; compared without marks, capitals and punctuation. */
  readonly also?: readonly string[]
  readonly of: "maker" | "goods" | "pack"
  /** `always`: every new product needs it. `to_sell`: a pack that is for sale needs it. */
  readonly needed?: "always" | "to_sell"
  readonly only?: ListAudience
  /** What goes in, for the sheet that explains the template. */
  readonly about: Words
  readonly example: string
  /** Width of the column in characters. */
  readonly width: number
}

/** The columns by their ids alone, for whoever needs no words. */
export const GOODS_COLUMN_IDS = [
  "maker",
  "makerType",
  "province",
  "commune",
  "formerDistrict",
  "formerProvince",
  "source",
  "code",
  "name",
  "group",
  "criteriaSet",
  "pack",
  "packEn",
  "net",
  "parcel",
  "price",
  "stock",
  "barcode",
  "ingredients",
  "ingredientsEn",
  "shelfLife",
  "storage",
  "storageEn",
  "warnings",
  "warningsEn",
  "declaration",
  "leadTime",
  "description",
  "descriptionEn",
] as const

/** The columns of a list of goods, in the order of the template: one row for each pack. */
export const GOODS_COLUMNS = [
  {
    id: "maker",
    heading: { vi: "Nhà làm", en: "Maker" },
    also: ["tên nhà làm", "chủ thể", "producer", "cơ sở sản xuất", "nhà sản xuất"],
    of: "maker",
    only: "operator",
    about: {
      vi: "Tên pháp lý của nhà làm. Để trống khi không rõ ai làm. Nhà làm chưa có ở chợ sẽ được ghi nhận thêm.",
      en: "The maker's legal name. Empty when nobody knows. A maker that is not here yet is recorded.",
    },
    example: "Hợp tác xã Nông nghiệp An Phú",
    width: 34,
  },
  {
    id: "makerType",
    heading: { vi: "Loại nhà làm", en: "Kind of maker" },
    also: ["loại hình", "producer type"],
    of: "maker",
    only: "operator",
    about: { vi: "Hợp tác xã, tổ hợp tác, công ty…", en: "Cooperative, company, household business…" },
    example: "Hợp tác xã",
    width: 18,
  },
  {
    id: "province",
    heading: { vi: "Tỉnh, thành phố", en: "Province" },
    also: ["tỉnh", "tỉnh thành", "thành phố", "province code", "mã tỉnh"],
    of: "maker",
    needed: "always",
    only: "operator",
    about: { vi: "Một trong 34 tỉnh, thành phố: tên hoặc mã.", en: "One of the 34 provinces: name or code." },
    example: "Vĩnh Long",
    width: 18,
  },
  {
    id: "commune",
    heading: { vi: "Xã, phường", en: "Commune" },
    also: ["xã", "phường", "xã phường", "commune code", "mã xã"],
    of: "maker",
    only: "operator",
    about: {
      vi: "Tên như trong danh sách, kể cả tên cũ, hoặc mã xã. Chỉ ghi thành xã ngày nay khi chắc chắn.",
      en: "As the list has it, old names too, or the commune's code. It becomes a commune of today only when that is sure.",
    },
    example: "",
    width: 20,
  },
  {
    id: "formerDistrict",
    heading: { vi: "Huyện cũ", en: "Former district" },
    also: ["huyện", "quận huyện"],
    of: "maker",
    only: "operator",
    about: {
      vi: "Huyện, thị xã trước 1/7/2025, nếu danh sách có.",
      en: "The district before 1 July 2025, if the list has it.",
    },
    example: "",
    width: 18,
  },
  {
    id: "formerProvince",
    heading: { vi: "Tỉnh cũ", en: "Former province" },
    of: "maker",
    only: "operator",
    about: { vi: "Tỉnh trước 1/7/2025, nếu danh sách có.", en: "The province before 1 July 2025, if the list has it." },
    example: "",
    width: 18,
  },
  {
    id: "source",
    heading: { vi: "Nguồn", en: "Source" },
    also: ["nguồn tin"],
    of: "goods",
    only: "operator",
    about: { vi: "Danh sách này lấy từ đâu.", en: "Where this list was read." },
    example: "Quyết định 01/QĐ-UBND",
    width: 24,
  },
  {
    id: "code",
    heading: { vi: "Mã món", en: "Product code" },
    also: ["mã hàng", "mã sản phẩm", "mã sp", "mã", "sku", "code"],
    of: "goods",
    about: {
      vi: "Mã riêng của bà con, để lần sau nhận ra món này dù đổi tên. Bỏ trống cũng được.",
      en: "Your own code, by which this product is found again even when its name changes. May be empty.",
    },
    example: "GAO-01",
    width: 14,
  },
  {
    id: "name",
    heading: { vi: "Tên món", en: "Name" },
    also: ["tên", "tên hàng", "tên sản phẩm", "tên sp", "sản phẩm", "product", "product name"],
    of: "goods",
    needed: "always",
    about: {
      vi: "Tên như trên nhãn. Món có nhiều quy cách thì mỗi quy cách một dòng, cùng tên hoặc cùng mã.",
      en: "As on the label. A product of several packs has one row for each, with the same name or code.",
    },
    example: "Gạo Huyết Rồng",
    width: 30,
  },
  {
    id: "group",
    heading: { vi: "Nhóm", en: "Group" },
    also: ["nhóm hàng", "nhóm sản phẩm", "ngành hàng", "category"],
    of: "goods",
    about: {
      vi: "Một trong các nhóm của chương trình OCOP. Bỏ trống thì chợ đề xuất theo tên.",
      en: "One of the groups of the OCOP programme. When empty it is proposed by the name.",
    },
    example: "Thực phẩm",
    width: 22,
  },
  {
    id: "criteriaSet",
    heading: { vi: "Bộ tiêu chí", en: "Criteria set" },
    also: ["bộ tiêu chí số", "số bộ tiêu chí"],
    of: "goods",
    about: {
      vi: "Số từ 1 đến 26, nếu biết; người duyệt sẽ xem lại.",
      en: "A number from 1 to 26, if known; it is reviewed.",
    },
    example: "3",
    width: 12,
  },
  {
    id: "pack",
    heading: { vi: "Quy cách", en: "Pack" },
    also: ["quy cách đóng gói", "đóng gói", "phân loại"],
    of: "pack",
    needed: "to_sell",
    about: { vi: "Gói, hũ, chai… bán một lần.", en: "The bag, jar or bottle that is sold at once." },
    example: "túi 5 kg",
    width: 18,
  },
  {
    id: "packEn",
    heading: { vi: "Quy cách (tiếng Anh)", en: "Pack (English)" },
    of: "pack",
    about: { vi: "Có thì ghi, không thì để trống.", en: "May be empty." },
    example: "5 kg bag",
    width: 18,
  },
  {
    id: "net",
    heading: { vi: "Khối lượng tịnh", en: "Net content" },
    also: ["net weight", "thể tích", "dung tích", "trọng lượng tịnh", "khối lượng", "trọng lượng", "net"],
    of: "pack",
    about: {
      vi: "Chỉ phần hàng, không kể bao bì: 500 g, 1,5 kg, 2 lạng, 500 ml, 10 cái.",
      en: "The goods alone, without packing: 500 g, 1,5 kg, 500 ml, 10 cái (pieces).",
    },
    example: "5 kg",
    width: 14,
  },
  {
    id: "parcel",
    heading: { vi: "Khối lượng gửi", en: "Weight to ship" },
    also: ["khối lượng cả bao bì", "khối lượng gói hàng", "cân nặng gửi", "cân nặng"],
    of: "pack",
    about: {
      vi: "Cả hàng lẫn bao bì lúc gửi đi, để tính phí giao. Bỏ trống thì tính thêm từ khối lượng tịnh.",
      en: "Goods and packing together, for the delivery fee. When empty it is reckoned from the net weight.",
    },
    example: "5,2 kg",
    width: 14,
  },
  {
    id: "price",
    heading: { vi: "Giá", en: "Price" },
    also: ["giá bán", "đơn giá", "giá đồng", "giá vnđ"],
    of: "pack",
    needed: "to_sell",
    about: {
      vi: "Số đồng của một quy cách, đã gồm thuế: 185.000.",
      en: "In đồng for one pack, tax included: 185.000.",
    },
    example: "185.000",
    width: 12,
  },
  {
    id: "stock",
    heading: { vi: "Số lượng", en: "In stock" },
    also: ["tồn", "tồn kho", "số lượng tồn", "còn", "stock", "quantity"],
    of: "pack",
    needed: "to_sell",
    about: { vi: "Đang có bao nhiêu gói để bán.", en: "How many packs there are to sell." },
    example: "40",
    width: 10,
  },
  {
    id: "barcode",
    heading: { vi: "Mã vạch", en: "Barcode" },
    also: ["barcode", "ean", "gtin"],
    of: "pack",
    about: {
      vi: "8, 12, 13 hoặc 14 chữ số, đúng số kiểm tra.",
      en: "8, 12, 13 or 14 digits with a right check digit.",
    },
    example: "",
    width: 16,
  },
  {
    id: "ingredients",
    heading: { vi: "Thành phần", en: "Ingredients" },
    also: ["nguyên liệu"],
    of: "goods",
    about: { vi: "Như trên nhãn.", en: "As on the label." },
    example: "Gạo lứt đỏ 100 %",
    width: 30,
  },
  {
    id: "ingredientsEn",
    heading: { vi: "Thành phần (tiếng Anh)", en: "Ingredients (English)" },
    of: "goods",
    about: { vi: "Có thì ghi, không thì để trống.", en: "May be empty." },
    example: "Red brown rice 100 %",
    width: 30,
  },
  {
    id: "shelfLife",
    heading: { vi: "Hạn dùng", en: "Shelf life" },
    also: ["hạn sử dụng", "hsd", "thời hạn sử dụng"],
    of: "goods",
    about: { vi: "Từ ngày làm: 12 tháng, 90 ngày.", en: "From the day of making: 12 tháng (months), 90 ngày (days)." },
    example: "12 tháng",
    width: 12,
  },
  {
    id: "storage",
    heading: { vi: "Bảo quản", en: "Storage" },
    also: ["cách bảo quản", "hướng dẫn bảo quản"],
    of: "goods",
    about: { vi: "Như trên nhãn.", en: "As on the label." },
    example: "Để nơi khô mát",
    width: 28,
  },
  {
    id: "storageEn",
    heading: { vi: "Bảo quản (tiếng Anh)", en: "Storage (English)" },
    of: "goods",
    about: { vi: "Có thì ghi, không thì để trống.", en: "May be empty." },
    example: "Keep cool and dry",
    width: 28,
  },
  {
    id: "warnings",
    heading: { vi: "Lưu ý", en: "Warnings" },
    also: ["cảnh báo", "khuyến cáo", "dị ứng"],
    of: "goods",
    about: { vi: "Chất dễ gây dị ứng, người không nên dùng.", en: "Allergens, and who should not use it." },
    example: "",
    width: 24,
  },
  {
    id: "warningsEn",
    heading: { vi: "Lưu ý (tiếng Anh)", en: "Warnings (English)" },
    of: "goods",
    about: { vi: "Có thì ghi, không thì để trống.", en: "May be empty." },
    example: "",
    width: 24,
  },
  {
    id: "declaration",
    heading: { vi: "Số công bố", en: "Declaration number" },
    also: ["số tự công bố", "số công bố atvstp", "số công bố sản phẩm"],
    of: "goods",
    about: { vi: "Số bản tự công bố hoặc giấy an toàn thực phẩm.", en: "Of the food-safety declaration." },
    example: "01/AN-PHU/2026",
    width: 20,
  },
  {
    id: "leadTime",
    heading: { vi: "Ngày chuẩn bị", en: "Lead time" },
    also: ["số ngày chuẩn bị", "thời gian chuẩn bị"],
    of: "goods",
    about: {
      vi: "Số ngày làm việc trước khi gửi, nếu món này cần lâu hơn các món khác.",
      en: "Working days before it leaves, where it needs more than the shop's other goods.",
    },
    example: "",
    width: 14,
  },
  {
    id: "description",
    heading: { vi: "Mô tả", en: "Description" },
    also: ["giới thiệu", "mô tả sản phẩm"],
    of: "goods",
    about: {
      vi: "Vị, cách dùng, câu chuyện. Không ghi công dụng chữa bệnh.",
      en: "Taste, use, story. No claims that it cures.",
    },
    example: "Gạo lứt đỏ, cơm dẻo vừa, thơm mùi lúa mới.",
    width: 40,
  },
  {
    id: "descriptionEn",
    heading: { vi: "Mô tả (tiếng Anh)", en: "Description (English)" },
    of: "goods",
    about: { vi: "Có thì ghi, không thì để trống.", en: "May be empty." },
    example: "Red brown rice, gently sticky, with the smell of the new harvest.",
    width: 40,
  },
] as const satisfies readonly (GoodsColumn & { id: (typeof GOODS_COLUMN_IDS)[number] })[]

export type GoodsColumnId = (typeof GOODS_COLUMN_IDS)[number]
/** Cells of one row by column; a column that the file does not have is absent. */
export type GoodsCells = Partial<Record<GoodsColumnId, string>>

/** The columns of a shop's list, or of the operator's. */
export const columnsFor = (audience: ListAudience) =>
  GOODS_COLUMNS.filter((column: GoodsColumn) => column.only === undefined || column.only === audience)
