import type { Localized, ProducerType, ProductGroup } from "@ocop/contract"

/** What the groups are called, in filters and in what people type. */
export const GROUP_LABELS: Record<ProductGroup, { vi: string; en: string }> = {
  food: { vi: "Đồ ăn", en: "Food" },
  beverage: { vi: "Đồ uống", en: "Drinks" },
  medicinal: { vi: "Dược liệu", en: "Medicinal" },
  handicraft: { vi: "Thủ công", en: "Handicraft" },
  ornamental: { vi: "Sinh vật cảnh", en: "Plants and animals" },
  tourism: { vi: "Du lịch", en: "Tourism" },
}

export const PRODUCER_TYPE_LABELS: Record<ProducerType, { vi: string; en: string }> = {
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  cooperative_group: { vi: "Tổ hợp tác", en: "Cooperative group" },
  company: { vi: "Doanh nghiệp", en: "Company" },
  farm: { vi: "Trang trại", en: "Farm" },
  household_business: { vi: "Hộ kinh doanh", en: "Household business" },
  association: { vi: "Hội", en: "Association" },
}

export const starsLabel = (stars: string): Localized => ({ vi: `${stars} sao`, en: `${stars} stars` })
