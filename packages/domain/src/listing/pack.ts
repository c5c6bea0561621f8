import type { ListingWords, NetQuantity, NetUnit } from "./listing-content"

/** What goods are put in, as both languages call it. */
export const CONTAINERS = {
  tui: { vi: "Túi", en: "Bag" },
  hop: { vi: "Hộp", en: "Box" },
  hu: { vi: "Hũ", en: "Jar" },
  chai: { vi: "Chai", en: "Bottle" },
  goi: { vi: "Gói", en: "Packet" },
  bao: { vi: "Bao", en: "Sack" },
  don: { vi: "Đòn", en: "Roll" },
  cai: { vi: "Cái", en: "Piece" },
} as const satisfies Record<string, ListingWords>
export type Container = keyof typeof CONTAINERS

const UNITS: Readonly<Record<NetUnit, ListingWords>> = {
  g: { vi: "g", en: "g" },
  kg: { vi: "kg", en: "kg" },
  ml: { vi: "ml", en: "ml" },
  l: { vi: "lít", en: "l" },
  piece: { vi: "cái", en: "pieces" },
}
const GRAMS: Readonly<Partial<Record<NetUnit, number>>> = { g: 1, kg: 1000 }
/** Drinks and sauces weigh about what water weighs, and glass about as much again as a tenth. */
const SENT_GRAMS: Readonly<Partial<Record<NetUnit, number>>> = { g: 1, kg: 1000, ml: 1, l: 1000 }
/** Bag, box and filling come to about a tenth, 30 g at least. */
const WRAPPING = { share: 0.1, leastGrams: 30 }

/** "Túi 500 g", "Hũ 1,5 kg", "Hộp 10 cái"; a piece alone needs no number: "Cái". Decimal comma in Vietnamese. */
export function packTitle(container: Container, { amount, unit }: NetQuantity): ListingWords & { en: string } {
  const name = CONTAINERS[container]
  if (unit === "piece" && amount === 1) return { vi: name.vi, en: name.en }
  return {
    vi: `${name.vi} ${String(amount).replace(".", ",")} ${UNITS[unit].vi}`,
    en: `${name.en} of ${amount} ${UNITS[unit].en}`,
  }
}

/** Net weight in whole grams; null for what is not sold by weight. */
export function netGramsOf(net: NetQuantity | null): number | null {
  const grams = net && GRAMS[net.unit]
  return net && grams ? Math.max(Math.round(net.amount * grams), 1) : null
}

/** A guess at the closed pack's weight in grams, for whoever has not weighed it; null for pieces, which say nothing of it. */
export function guessShippingGrams(net: NetQuantity | null): number | null {
  const grams = net && SENT_GRAMS[net.unit]
  if (!net || !grams) return null
  const inside = net.amount * grams
  return Math.ceil(inside + Math.max(inside * WRAPPING.share, WRAPPING.leastGrams))
}
