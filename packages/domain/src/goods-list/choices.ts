import type { ProductGroup } from "../listing/product-group"

type Names = readonly [vi: string, en: string, ...also: string[]]

/** What lists call the groups of the programme; the first is written, all are read. */
export const GROUP_NAMES: Readonly<Record<ProductGroup, Names>> = {
  food: ["Thực phẩm", "Food", "đồ ăn"],
  beverage: ["Đồ uống", "Drinks", "beverages", "nước uống"],
  medicinal: [
    "Dược liệu",
    "Medicinal",
    "thảo dược",
    "dược liệu và sản phẩm từ dược liệu",
    "thảo dược và sản phẩm từ thảo dược",
  ],
  handicraft: ["Thủ công mỹ nghệ", "Crafts", "hàng thủ công mỹ nghệ", "thủ công", "vải và may mặc", "handicrafts"],
  ornamental: ["Sinh vật cảnh", "Ornamental", "hoa cây cảnh", "cây cảnh", "ornamentals"],
  tourism: ["Du lịch", "Tourism", "dịch vụ du lịch", "du lịch cộng đồng"],
}

export type MakerType = "cooperative" | "cooperative_group" | "company" | "farm" | "household_business" | "association"

/** What lists call the kinds of makers. */
export const MAKER_TYPE_NAMES: Readonly<Record<MakerType, Names>> = {
  cooperative: ["Hợp tác xã", "Cooperative", "htx"],
  cooperative_group: ["Tổ hợp tác", "Cooperative group", "tht"],
  company: ["Công ty", "Company", "doanh nghiệp", "cty"],
  farm: ["Trang trại", "Farm"],
  household_business: ["Hộ kinh doanh", "Household business", "hộ sản xuất", "hộ", "cơ sở"],
  association: ["Hội", "Association"],
}

/** The choices of a column by what is written for each; columns without choices have none. */
export const CHOICES = {
  group: GROUP_NAMES,
  makerType: MAKER_TYPE_NAMES,
} as const
