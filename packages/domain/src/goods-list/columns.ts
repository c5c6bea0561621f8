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

/** Texts of one list in both languages, so that no column is ever explained in one alone. */
const words = (vi: string, en: string): Words => ({ vi, en })

/** The columns of a list of goods, in the order of the template: one row for each pack. */
export const GOODS_COLUMNS = [
  {
    id: "maker",
    heading: words("Nhà làm", "Maker"),
    also: ["tên nhà làm", "chủ thể", "producer", "cơ sở sản xuất", "nhà sản xuất"],
    of: "maker",
    only: "operator",
    about: words(
      "Tên pháp lý của nhà làm. Để trống khi không rõ ai làm. Nhà làm chưa có ở chợ sẽ được ghi nhận thêm.",
      "The maker's legal name. Empty when nobody knows. A maker that is not here yet is recorded.",
    ),
    example: "Hợp tác xã Nông nghiệp An Phú",
    width: 34,
  },
  {
    id: "makerType",
    heading: words("Loại nhà làm", "Kind of maker"),
    also: ["loại hình", "producer type"],
    of: "maker",
    only: "operator",
    about: words("Hợp tác xã, tổ hợp tác, công ty…", "Cooperative, company, household business…"),
    example: "Hợp tác xã",
    width: 18,
  },
  {
    id: "province",
    heading: words("Tỉnh, thành phố", "Province"),
    also: ["tỉnh", "tỉnh thành", "thành phố", "province code", "mã tỉnh"],
    of: "maker",
    needed: "always",
    only: "operator",
    about: words("Một trong 34 tỉnh, thành phố: tên hoặc mã.", "One of the 34 provinces: name or code."),
    example: "Vĩnh Long",
    width: 18,
  },
  {
    id: "commune",
    heading: words("Xã, phường", "Commune"),
    also: ["xã", "phường", "xã phường", "commune code", "mã xã"],
    of: "maker",
    only: "operator",
    about: words(
      "Tên như trong danh sách, kể cả tên cũ, hoặc mã xã. Chỉ ghi thành xã ngày nay khi chắc chắn.",
      "As the list has it, old names too, or the commune's code. It becomes a commune of today only when that is sure.",
    ),
    example: "",
    width: 20,
  },
  {
    id: "formerDistrict",
    heading: words("Huyện cũ", "Former district"),
    also: ["huyện", "quận huyện"],
    of: "maker",
    only: "operator",
    about: words(
      "Huyện, thị xã trước 1/7/2025, nếu danh sách có.",
      "The district before 1 July 2025, if the list has it.",
    ),
    example: "",
    width: 18,
  },
  {
    id: "formerProvince",
    heading: words("Tỉnh cũ", "Former province"),
    of: "maker",
    only: "operator",
    about: words("Tỉnh trước 1/7/2025, nếu danh sách có.", "The province before 1 July 2025, if the list has it."),
    example: "",
    width: 18,
  },
  {
    id: "source",
    heading: words("Nguồn", "Source"),
    also: ["nguồn tin"],
    of: "goods",
    only: "operator",
    about: words("Danh sách này lấy từ đâu.", "Where this list was read."),
    example: "Quyết định 01/QĐ-UBND",
    width: 24,
  },
  {
    id: "code",
    heading: words("Mã món", "Product code"),
    also: ["mã hàng", "mã sản phẩm", "mã sp", "mã", "sku", "code"],
    of: "goods",
    about: words(
      "Mã riêng của bà con, để lần sau nhận ra món này dù đổi tên. Bỏ trống cũng được.",
      "Your own code, by which this product is found again even when its name changes. May be empty.",
    ),
    example: "GAO-01",
    width: 14,
  },
  {
    id: "name",
    heading: words("Tên món", "Name"),
    also: ["tên", "tên hàng", "tên sản phẩm", "tên sp", "sản phẩm", "product", "product name"],
    of: "goods",
    needed: "always",
    about: words(
      "Tên như trên nhãn. Món có nhiều quy cách thì mỗi quy cách một dòng, cùng tên hoặc cùng mã.",
      "As on the label. A product of several packs has one row for each, with the same name or code.",
    ),
    example: "Gạo Huyết Rồng",
    width: 30,
  },
  {
    id: "group",
    heading: words("Nhóm", "Group"),
    also: ["nhóm hàng", "nhóm sản phẩm", "ngành hàng", "category"],
    of: "goods",
    about: words(
      "Một trong các nhóm của chương trình OCOP. Bỏ trống thì chợ đề xuất theo tên.",
      "One of the groups of the OCOP programme. When empty it is proposed by the name.",
    ),
    example: "Thực phẩm",
    width: 22,
  },
  {
    id: "criteriaSet",
    heading: words("Bộ tiêu chí", "Criteria set"),
    also: ["bộ tiêu chí số", "số bộ tiêu chí"],
    of: "goods",
    about: words(
      "Số từ 1 đến 26, nếu biết; người duyệt sẽ xem lại.",
      "A number from 1 to 26, if known; it is reviewed.",
    ),
    example: "3",
    width: 12,
  },
  {
    id: "pack",
    heading: words("Quy cách", "Pack"),
    also: ["quy cách đóng gói", "đóng gói", "phân loại"],
    of: "pack",
    needed: "to_sell",
    about: words("Gói, hũ, chai… bán một lần.", "The bag, jar or bottle that is sold at once."),
    example: "túi 5 kg",
    width: 18,
  },
  {
    id: "packEn",
    heading: words("Quy cách (tiếng Anh)", "Pack (English)"),
    of: "pack",
    about: words("Có thì ghi, không thì để trống.", "May be empty."),
    example: "5 kg bag",
    width: 18,
  },
  {
    id: "net",
    heading: words("Khối lượng tịnh", "Net content"),
    also: ["net weight", "thể tích", "dung tích", "trọng lượng tịnh", "khối lượng", "trọng lượng", "net"],
    of: "pack",
    about: words(
      "Chỉ phần hàng, không kể bao bì: 500 g, 1,5 kg, 2 lạng, 500 ml, 10 cái.",
      "The goods alone, without packing: 500 g, 1,5 kg, 500 ml, 10 cái (pieces).",
    ),
    example: "5 kg",
    width: 14,
  },
  {
    id: "parcel",
    heading: words("Khối lượng gửi", "Weight to ship"),
    also: ["khối lượng cả bao bì", "khối lượng gói hàng", "cân nặng gửi", "cân nặng"],
    of: "pack",
    about: words(
      "Cả hàng lẫn bao bì lúc gửi đi, để tính phí giao. Bỏ trống thì tính thêm từ khối lượng tịnh.",
      "Goods and packing together, for the delivery fee. When empty it is reckoned from the net weight.",
    ),
    example: "5,2 kg",
    width: 14,
  },
  {
    id: "price",
    heading: words("Giá", "Price"),
    also: ["giá bán", "đơn giá", "giá đồng", "giá vnđ"],
    of: "pack",
    needed: "to_sell",
    about: words("Số đồng của một quy cách, đã gồm thuế: 185.000.", "In đồng for one pack, tax included: 185.000."),
    example: "185.000",
    width: 12,
  },
  {
    id: "stock",
    heading: words("Số lượng", "In stock"),
    also: ["tồn", "tồn kho", "số lượng tồn", "còn", "stock", "quantity"],
    of: "pack",
    needed: "to_sell",
    about: words("Đang có bao nhiêu gói để bán.", "How many packs there are to sell."),
    example: "40",
    width: 10,
  },
  {
    id: "barcode",
    heading: words("Mã vạch", "Barcode"),
    also: ["barcode", "ean", "gtin"],
    of: "pack",
    about: words("8, 12, 13 hoặc 14 chữ số, đúng số kiểm tra.", "8, 12, 13 or 14 digits with a right check digit."),
    example: "",
    width: 16,
  },
  {
    id: "ingredients",
    heading: words("Thành phần", "Ingredients"),
    also: ["nguyên liệu"],
    of: "goods",
    about: words("Như trên nhãn.", "As on the label."),
    example: "Gạo lứt đỏ 100 %",
    width: 30,
  },
  {
    id: "ingredientsEn",
    heading: words("Thành phần (tiếng Anh)", "Ingredients (English)"),
    of: "goods",
    about: words("Có thì ghi, không thì để trống.", "May be empty."),
    example: "Red brown rice 100 %",
    width: 30,
  },
  {
    id: "shelfLife",
    heading: words("Hạn dùng", "Shelf life"),
    also: ["hạn sử dụng", "hsd", "thời hạn sử dụng"],
    of: "goods",
    about: words("Từ ngày làm: 12 tháng, 90 ngày.", "From the day of making: 12 tháng (months), 90 ngày (days)."),
    example: "12 tháng",
    width: 12,
  },
  {
    id: "storage",
    heading: words("Bảo quản", "Storage"),
    also: ["cách bảo quản", "hướng dẫn bảo quản"],
    of: "goods",
    about: words("Như trên nhãn.", "As on the label."),
    example: "Để nơi khô mát",
    width: 28,
  },
  {
    id: "storageEn",
    heading: words("Bảo quản (tiếng Anh)", "Storage (English)"),
    of: "goods",
    about: words("Có thì ghi, không thì để trống.", "May be empty."),
    example: "Keep cool and dry",
    width: 28,
  },
  {
    id: "warnings",
    heading: words("Lưu ý", "Warnings"),
    also: ["cảnh báo", "khuyến cáo", "dị ứng"],
    of: "goods",
    about: words("Chất dễ gây dị ứng, người không nên dùng.", "Allergens, and who should not use it."),
    example: "",
    width: 24,
  },
  {
    id: "warningsEn",
    heading: words("Lưu ý (tiếng Anh)", "Warnings (English)"),
    of: "goods",
    about: words("Có thì ghi, không thì để trống.", "May be empty."),
    example: "",
    width: 24,
  },
  {
    id: "declaration",
    heading: words("Số công bố", "Declaration number"),
    also: ["số tự công bố", "số công bố atvstp", "số công bố sản phẩm"],
    of: "goods",
    about: words("Số bản tự công bố hoặc giấy an toàn thực phẩm.", "Of the food-safety declaration."),
    example: "01/AN-PHU/2026",
    width: 20,
  },
  {
    id: "leadTime",
    heading: words("Ngày chuẩn bị", "Lead time"),
    also: ["số ngày chuẩn bị", "thời gian chuẩn bị"],
    of: "goods",
    about: words(
      "Số ngày làm việc trước khi gửi, nếu món này cần lâu hơn các món khác.",
      "Working days before it leaves, where it needs more than the shop's other goods.",
    ),
    example: "",
    width: 14,
  },
  {
    id: "description",
    heading: words("Mô tả", "Description"),
    also: ["giới thiệu", "mô tả sản phẩm"],
    of: "goods",
    about: words(
      "Vị, cách dùng, câu chuyện. Không ghi công dụng chữa bệnh.",
      "Taste, use, story. No claims that it cures.",
    ),
    example: "Gạo lứt đỏ, cơm dẻo vừa, thơm mùi lúa mới.",
    width: 40,
  },
  {
    id: "descriptionEn",
    heading: words("Mô tả (tiếng Anh)", "Description (English)"),
    of: "goods",
    about: words("Có thì ghi, không thì để trống.", "May be empty."),
    example: "Red brown rice, gently sticky, with the smell of the new harvest.",
    width: 40,
  },
] as const satisfies readonly GoodsColumn[]

export type GoodsColumnId = (typeof GOODS_COLUMNS)[number]["id"]
/** Cells of one row by column; a column that the file does not have is absent. */
export type GoodsCells = Partial<Record<GoodsColumnId, string>>

/** The columns of a shop's list, or of the operator's. */
export const columnsFor = (audience: ListAudience) =>
  GOODS_COLUMNS.filter((column: GoodsColumn) => column.only === undefined || column.only === audience)
