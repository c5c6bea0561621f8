import type { ListingContent, ListingPack } from "./listing-content"

export const pack = (change: Partial<ListingPack> = {}): ListingPack => ({
  variantId: "variant_1",
  title: { vi: "Túi 500 g", en: null },
  net: { amount: 500, unit: "g" },
  shippingGrams: 550,
  barcode: null,
  price: 320_000,
  stock: 40,
  ...change,
})

export const content = (change: Partial<ListingContent> = {}): ListingContent => ({
  name: "Tôm khô",
  group: "food",
  criteriaSet: 8,
  description: null,
  ingredients: null,
  storage: null,
  warnings: null,
  shelfLifeDays: null,
  declarationNumber: null,
  packs: [pack()],
  photos: ["photo_1"],
  labelPhotos: [],
  leadTimeDays: null,
  ...change,
})
