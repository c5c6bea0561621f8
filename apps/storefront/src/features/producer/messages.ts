import type { ProducerType } from "@ocop/contract"

const vi = {
  title: "Nhà làm ra",
  lead: (count: string) => `${count} hợp tác xã, hộ và công ty có món trong sổ OCOP của chợ.`,
  description: "Danh sách nhà làm ra món OCOP: hợp tác xã, tổ hợp tác, hộ sản xuất, công ty, theo tỉnh thành.",
  inProvince: (province: string) => `Nhà làm ra ở ${province}`,
  ofType: {
    cooperative: "Hợp tác xã",
    cooperative_group: "Tổ hợp tác",
    company: "Công ty",
    farm: "Trang trại",
    household_business: "Hộ sản xuất, kinh doanh",
    association: "Hội",
  } satisfies Record<ProducerType, string>,
  all: "Tất cả",
  byType: "Theo loại hình",
  byProvince: "Theo tỉnh thành",
  onPage: (title: string, page: number) => (page > 1 ? `${title}, trang ${page}` : title),
  products: (count: number) => `${count}\u00a0món`,
  selling: "Đang bán ở chợ",
  notSelling: "Chưa mở quầy",
  none: "Chưa có nhà nào ở mục này.",
  backToAll: "Xem mọi nhà làm",
  legalName: "Tên đăng ký",
  type: "Loại hình",
  taxCode: "Mã số thuế",
  unknown: "chưa rõ",
  place: "Nơi làm",
  formerly: (name: string) => `trước là ${name}`,
  address: "Địa chỉ",
  phone: "Điện thoại",
  website: "Trang web",
  leadTime: "Chuẩn bị hàng",
  leadTimeDays: (days: number) => (days === 0 ? "gói ngay trong ngày đặt" : `${days}\u00a0ngày làm việc, rồi gửi đi`),
  directions: "Chỉ đường tới đây",
  goods: "Món của nhà này",
  noGoods: "Nhà này chưa có món nào trong sổ của chợ.",
  invitationTitle: "Nhà này chưa mở quầy ở chợ",
  invitation:
    "Tên và món lấy từ danh sách OCOP đã công bố. Nếu đây là nhà mình, mở quầy rồi giấy chứng nhận sẽ theo về quầy.",
  openStall: "Mở quầy",
  pageDescription: (name: string, place: string, count: number) =>
    `${name}, ${place}: ${count} món OCOP, loại hình, nơi làm và cách liên hệ.`,
}

const plural = (count: number, one: string, many: string) => `${count}\u00a0${count === 1 ? one : many}`

const en: typeof vi = {
  title: "The makers",
  lead: (count) => `${count} cooperatives, households and companies with products in our OCOP list.`,
  description: "The makers of OCOP products: cooperatives, cooperative groups, households and companies, by province.",
  inProvince: (province) => `Makers in ${province}`,
  ofType: {
    cooperative: "Cooperatives",
    cooperative_group: "Cooperative groups",
    company: "Companies",
    farm: "Farms",
    household_business: "Household businesses",
    association: "Associations",
  },
  all: "All",
  byType: "By kind",
  byProvince: "By province",
  onPage: (title, page) => (page > 1 ? `${title}, page ${page}` : title),
  products: (count) => plural(count, "product", "products"),
  selling: "Selling here",
  notSelling: "No stall yet",
  none: "No maker here yet.",
  backToAll: "See all makers",
  legalName: "Registered name",
  type: "Kind",
  taxCode: "Tax code",
  unknown: "not known",
  place: "Made in",
  formerly: (name) => `formerly ${name}`,
  address: "Address",
  phone: "Phone",
  website: "Website",
  leadTime: "Time to prepare",
  leadTimeDays: (days) =>
    days === 0 ? "packed on the day you order" : `${plural(days, "working day", "working days")}, then it is sent`,
  directions: "Directions",
  goods: "What they make",
  noGoods: "We have no product of this maker on record yet.",
  invitationTitle: "This maker has no stall here yet",
  invitation:
    "Name and products come from published OCOP lists. If this is you, open a stall and the certificates come with it.",
  openStall: "Open a stall",
  pageDescription: (name, place, count) =>
    `${name}, ${place}: ${plural(count, "OCOP product", "OCOP products")}, kind, place and contact.`,
}

export const producerMessages = { vi, en }
