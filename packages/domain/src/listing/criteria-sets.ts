import type { ProductGroup } from "./product-group"

/** What one of the 26 criteria sets is called, in short words of our own; what it asks is in `criteria/`. */
export interface CriteriaSetName {
  number: number
  group: ProductGroup
  vi: string
  en: string
}

const set = (number: number, group: ProductGroup, vi: string, en: string): CriteriaSetName => ({
  number,
  group,
  vi,
  en,
})

/** The criteria sets of Decision 26/2026/QĐ-TTg, in its own numbering, with the group that each belongs to. */
export const CRITERIA_SETS: readonly CriteriaSetName[] = [
  set(1, "food", "Rau, củ, quả, hạt tươi", "Fresh vegetables, fruit and nuts"),
  set(2, "food", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, fish, eggs, milk"),
  set(3, "food", "Gạo, ngũ cốc, hạt sơ chế", "Rice, grain, plain seeds"),
  set(4, "food", "Mật ong, mật và nông sản khác", "Honey, nectar and other farm food"),
  set(5, "food", "Đồ ăn nhanh", "Ready meals"),
  set(6, "food", "Làm từ gạo, ngũ cốc", "Made from rice and grain"),
  set(7, "food", "Làm từ rau, củ, quả, hạt", "Made from vegetables, fruit, nuts"),
  set(8, "food", "Làm từ thịt, thủy sản, trứng, sữa, mật", "Made from meat, fish, eggs, milk, honey"),
  set(9, "food", "Nước mắm, tương, gia vị lỏng", "Fish sauce, soy sauce, liquid seasoning"),
  set(10, "food", "Gia vị khác", "Other spices"),
  set(11, "food", "Chè (trà) từ cây chè", "Tea of the tea plant"),
  set(12, "food", "Trà từ cây khác", "Infusions of other plants"),
  set(13, "food", "Cà phê, ca cao", "Coffee and cacao"),
  set(14, "beverage", "Rượu trắng", "White spirit"),
  set(15, "beverage", "Đồ uống có cồn khác", "Other alcoholic drinks"),
  set(16, "beverage", "Nước khoáng, nước đóng chai", "Mineral and bottled water"),
  set(17, "beverage", "Đồ uống không cồn khác", "Other soft drinks"),
  set(18, "medicinal", "Thực phẩm chức năng, thuốc dược liệu", "Functional food, herbal medicine"),
  set(19, "medicinal", "Mỹ phẩm từ dược liệu", "Herbal cosmetics"),
  set(20, "medicinal", "Tinh dầu và dược liệu khác", "Essential oils and other herbs"),
  set(21, "handicraft", "Thủ công gia dụng, trang trí", "Crafts for home and decoration"),
  set(22, "handicraft", "Vải, may mặc", "Textiles and clothing"),
  set(23, "ornamental", "Hoa", "Flowers"),
  set(24, "ornamental", "Cây cảnh", "Ornamental plants"),
  set(25, "ornamental", "Động vật cảnh", "Ornamental animals"),
  set(26, "tourism", "Du lịch cộng đồng, sinh thái", "Community and eco tourism"),
]

/** Whether a criteria set is one of this group's. A number that is no set belongs to none. */
export const isSetOfGroup = (number: number, group: ProductGroup): boolean =>
  CRITERIA_SETS.some((one) => one.number === number && one.group === group)
