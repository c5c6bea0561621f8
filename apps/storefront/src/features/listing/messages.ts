import type { ProducerType, ProductGroup } from "@ocop/contract"

const vi = {
  groups: {
    food: "Đồ ăn",
    beverage: "Đồ uống",
    medicinal: "Dược liệu",
    handicraft: "Thủ công",
    ornamental: "Sinh vật cảnh",
    tourism: "Du lịch",
  } satisfies Record<ProductGroup, string>,
  producerTypes: {
    cooperative: "Hợp tác xã",
    cooperative_group: "Tổ hợp tác",
    company: "Công ty",
    farm: "Trang trại",
    household_business: "Hộ sản xuất, kinh doanh",
    association: "Hội",
  } satisfies Record<ProducerType, string>,
  notSold: "Chưa có ai bán ở chợ",
  visit: "Ghé tận nơi",
  soldOut: "Vừa hết",
  former: (unit: string) => `trước là ${unit}`,
  districtFormer: (district: string) => `huyện, thị cũ ${district}`,
}

type ListingWords = typeof vi

const en: ListingWords = {
  groups: {
    food: "Food",
    beverage: "Drinks",
    medicinal: "Medicinal",
    handicraft: "Handicraft",
    ornamental: "Ornamental",
    tourism: "Tourism",
  },
  producerTypes: {
    cooperative: "Cooperative",
    cooperative_group: "Cooperative group",
    company: "Company",
    farm: "Farm",
    household_business: "Household business",
    association: "Association",
  },
  notSold: "Nobody sells it here yet",
  visit: "Go and see",
  soldOut: "Just sold out",
  former: (unit) => `formerly ${unit}`,
  districtFormer: (district) => `former district ${district}`,
}

/** Words for goods wherever they are listed: groups, kinds of makers, places. */
export const listingMessages = { vi, en }
