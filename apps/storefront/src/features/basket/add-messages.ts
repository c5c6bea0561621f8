const vi = {
  packs: "Chọn gói",
  quantity: "Số lượng",
  fewer: "Bớt một",
  more: "Thêm một",
  add: "Thêm vào giỏ",
  addTitle: (title: string) => `Thêm ${title} vào giỏ`,
  adding: "Đang thêm…",
  added: (quantity: number, pack: string) => `Đã thêm ${quantity} × ${pack} vào giỏ.`,
  addedTitle: (title: string) => `Đã thêm ${title} vào giỏ.`,
  seeBasket: "Xem giỏ",
  inStock: "Còn hàng",
  soldOut: "Món này vừa hết.",
  before: "Giá trước",
  perKilogram: "mỗi kg",
  soldOutPack: "hết hàng",
  alcohol: "Chỉ bán cho người đủ 18 tuổi và phải trả trước. Chợ chưa mở cách trả trước, nên món này chưa đặt được.",
  basket: (count: number) => (count ? `Giỏ hàng, ${count} món` : "Giỏ hàng, chưa có gì"),
}

type AddMessages = typeof vi

const en: AddMessages = {
  packs: "Choose a pack",
  quantity: "Quantity",
  fewer: "One fewer",
  more: "One more",
  add: "Add to basket",
  addTitle: (title) => `Add ${title} to the basket`,
  adding: "Adding…",
  added: (quantity, pack) => `Added ${quantity} × ${pack} to the basket.`,
  addedTitle: (title) => `Added ${title} to the basket.`,
  seeBasket: "See basket",
  inStock: "In stock",
  soldOut: "Just sold out.",
  before: "Price before",
  perKilogram: "per kg",
  soldOutPack: "sold out",
  alcohol: "For people of 18 and over, and paid in advance. That is not open yet, so this cannot be ordered for now.",
  basket: (count) => (count ? `Basket, ${count} ${count === 1 ? "item" : "items"}` : "Basket, nothing in it yet"),
}

/** Words of the small islands that stand on pages of goods. */
export const addMessages = { vi, en }
