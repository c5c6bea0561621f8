import type { Label } from "@ocop/contract"

/** A pack that a kind of goods is sold in, as sample data. */
export interface SamplePack {
  vi: string
  en: string
  /** Null for what is not sold by weight. */
  netGrams: number | null
  /** What the parcel weighs, packing included. */
  shippingGrams: number
  /** Đồng. */
  price: number
}

/**
 * Sample offer, words and label for one kind of goods. `matches` is tried on the folded title, in the order of
 * `GOODS`. Several `words` are for several products of the kind, in turn. Words describe taste and use; they claim
 * nothing about health, awards or the maker.
 */
export interface GoodsKind {
  matches: RegExp
  packs: SamplePack[]
  words: [vi: string, en: string][]
  label: Label
}

/** A pack; price in thousands of đồng. */
export function pack(
  vi: string,
  en: string,
  netGrams: number | null,
  shippingGrams: number,
  thousands: number,
): SamplePack {
  return { vi, en, netGrams, shippingGrams, price: thousands * 1000 }
}

type Both = [vi: string, en: string]
const both = (text: Both | null) => text && { vi: text[0], en: text[1] }

/** A sample label. */
export function label(
  ingredients: Both,
  shelfLifeDays: number | null,
  storage: Both,
  warnings: Both | null = null,
): Label {
  return {
    ingredients: both(ingredients),
    warnings: both(warnings),
    storage: both(storage),
    shelfLifeDays,
    declarationNumber: null,
    sample: true,
  }
}

export const DRY: Both = [
  "Để nơi khô mát, tránh nắng. Mở gói rồi thì buộc kín.",
  "Keep cool and dry, out of the sun. Close tightly once opened.",
]
export const JAR: Both = [
  "Để nơi mát. Mở nắp rồi thì cất ngăn mát, dùng trong 30 ngày.",
  "Keep cool. Once opened keep in the fridge and use within 30 days.",
]
export const CHILLED: Both = ["Ngăn mát 0–5 °C, mở rồi dùng sớm.", "Fridge, 0–5 °C; use soon after opening."]
export const FROZEN: Both = [
  "Ngăn đông −18 °C. Rã rồi thì không cấp đông lại.",
  "Freezer, −18 °C. Do not freeze again once thawed.",
]
export const FRESH: Both = [
  "Để chỗ thoáng mát, ngon nhất trong vài ngày đầu.",
  "Keep airy and cool; best in the first days.",
]

export const FISH: Both = ["Có cá.", "Contains fish."]
export const SHELLFISH: Both = ["Có tôm, cua hoặc nhuyễn thể.", "Contains crustaceans or molluscs."]
export const PEANUTS: Both = ["Có đậu phộng.", "Contains peanuts."]
export const NUTS: Both = ["Có hạt cây.", "Contains tree nuts."]
export const GLUTEN: Both = ["Có bột mì và trứng.", "Contains wheat and egg."]
export const MILK: Both = ["Có sữa.", "Contains milk."]
export const NOT_MEDICINE: Both = [
  "Không phải là thuốc, không thay thế thuốc chữa bệnh. Đọc kỹ nhãn trước khi dùng.",
  "Not a medicine and no substitute for one. Read the label before use.",
]
export const ADULTS_ONLY: Both = [
  "Có cồn. Không bán cho người dưới 18 tuổi. Không uống khi mang thai hoặc lái xe.",
  "Contains alcohol. Not sold to anyone under 18. Do not drink when pregnant or driving.",
]
