import { createHash } from "node:crypto"
import type { Illustration, ProductGroup } from "@ocop/contract"
import { certificateCode, foldVietnamese, slugify, validityWindow } from "@ocop/domain"

/** Somebody whose shop the generated goods are put into. */
export interface Maker {
  producerId: string
  locationId: string
  profileId: string | null
  provinceCode: string
  communeCode: string
  communeName: string
}

const KINDS: readonly { name: string; group: ProductGroup; drawing: Illustration; alcohol?: boolean }[] = [
  { name: "Gạo tẻ", group: "food", drawing: "rice" },
  { name: "Mật ong hoa rừng", group: "food", drawing: "honey" },
  { name: "Nước mắm cá cơm", group: "food", drawing: "fishsauce" },
  { name: "Kẹo lạc", group: "food", drawing: "candy" },
  { name: "Bánh tráng", group: "food", drawing: "ricepaper" },
  { name: "Khô cá lóc", group: "food", drawing: "fish" },
  { name: "Xoài sấy", group: "food", drawing: "dried" },
  { name: "Trà sen", group: "beverage", drawing: "tea" },
  { name: "Cà phê rang", group: "beverage", drawing: "coffee" },
  { name: "Rượu nếp", group: "beverage", drawing: "spirit", alcohol: true },
  { name: "Tinh dầu tràm", group: "medicinal", drawing: "oil" },
  { name: "Giỏ lục bình", group: "handicraft", drawing: "craft" },
  { name: "Hoa mai vàng", group: "ornamental", drawing: "flower" },
]
const TRAITS = ["thượng hạng", "sạch", "truyền thống", "nhà làm", "hữu cơ", "đặc biệt", "loại một", "mùa mới"]
const PACK_GRAMS = [200, 300, 500, 1000, 2000]

/** The same number always makes the same goods. */
export function generatedGoods(number: number, maker: Maker) {
  const draw = drawsFrom(number)
  const kind = pick(KINDS, draw())
  const title = `${kind.name} ${maker.communeName} ${pick(TRAITS, draw())} số ${number}`
  const netGrams = pick(PACK_GRAMS, draw())
  return {
    ...maker,
    key: `gen_${String(number).padStart(6, "0")}`,
    title,
    folded: foldVietnamese(title),
    handle: slugify(title),
    group: kind.group,
    drawing: kind.drawing,
    alcohol: kind.alcohol ?? false,
    netGrams,
    weightGrams: netGrams + 150,
    price: 20_000 + 1000 * (draw() % 400),
    stock: draw() % 10 === 0 ? 0 : 5 + (draw() % 200),
    ...certificateOf(number, draw()),
  }
}

export type GeneratedGoods = ReturnType<typeof generatedGoods>

/** Three in four have stars that show in 2026; the record gives the year only, as the public lists do. */
function certificateOf(number: number, draw: number) {
  const stars = ([3, 3, 4, null, 4, 3, 5, null] as const)[draw % 8] ?? null
  const code = certificateCode(createHash("sha256").update(`certificate ${number}`).digest())
  const year = draw % 3 === 0 ? 2025 : 2024
  const facts = {
    code,
    stars,
    issuedOn: null,
    issuedYear: year,
    issuedPrecision: "year" as const,
    graceUntil: null,
    revokedOn: null,
    replacedOn: null,
  }
  const window = validityWindow(facts)
  return { code, stars, year, shownFrom: window?.from ?? null, shownUntil: window?.until ?? null }
}

function drawsFrom(number: number): () => number {
  const bytes = createHash("sha256").update(`goods ${number}`).digest()
  let at = 0
  return () => bytes.readUInt32BE((at++ % 8) * 4)
}

function pick<Thing>(things: readonly Thing[], draw: number): Thing {
  const thing = things[draw % things.length]
  if (thing === undefined) throw new RangeError("Nothing to pick from")
  return thing
}
