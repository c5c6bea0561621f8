import type { ProductGroup } from "./product-group"
import { wordsOf } from "./words"

/** The twelve drawings that stand in until the maker sends a photograph. */
export const ILLUSTRATIONS = [
  "rice",
  "nectar",
  "fishsauce",
  "candy",
  "tea",
  "coffee",
  "craft",
  "cake",
  "seafood",
  "fruit",
  "flower",
  "tourism",
] as const
export type Illustration = (typeof ILLUSTRATIONS)[number]

/** Groups whose picture does not depend on the name. */
const BY_GROUP: Readonly<Partial<Record<ProductGroup, Illustration>>> = {
  handicraft: "craft",
  ornamental: "flower",
  tourism: "tourism",
}
/** Where no word of the name is known: the jar for what is drunk or taken, rice for what is eaten. */
const FALLBACK: Readonly<Partial<Record<ProductGroup, Illustration>>> = { beverage: "nectar", medicinal: "nectar" }

/** Words and phrases, with marks, that name a thing one could hold. */
const WORDS: readonly (readonly [Illustration, string])[] = [
  ["rice", "gạo, nếp, ngũ cốc, bột gạo, bột gạo lứt, bột 5 loại đậu, đậu, bún, phở, mì, miến"],
  ["coffee", "cà phê, coffee, ca cao, cacao, hạt ca cao, bột ca cao, bột cacao, socola, sô cô la, chocolate"],
  ["tea", "trà, chè, oolong, ô long, lá vối, sen, hạt sen, củ sen"],
  ["cake", "bánh tét, bánh chưng, bánh ú, bánh ít, bánh giò, bánh tẻ, bánh gai, bánh lá"],
  ["candy", "bánh, kẹo, cu đơ, lạc, đậu phộng, mứt, kem, yaourt, sữa chua, hoành thánh"],
  [
    "fishsauce",
    "nước mắm, mắm, dưa mắm, nước tương, tương, giấm, muối, bột nêm, bột canh, gia vị, sa tế, sốt, tiêu, dầu, tinh dầu",
  ],
  [
    "seafood",
    "khô, tôm, cá, da cá, cua, ghẹ, mực, sứa, lươn, ếch, sò, hàu, nghêu, ruốc, chà bông, chả, giò, nem, lạp xưởng, xúc xích, gà, vịt, heo, lợn, bò, trâu, thịt, trứng",
  ],
  [
    "nectar",
    "nấm cordyceps, nấm fresh cordyceps, nấm linh chi, đông trùng hạ thảo, mật, đường, tinh bột, bột, hũ, yến, tổ yến, tinh chất, cao, dầu dừa, mật hoa dừa, giấm mật hoa dừa, nước cốt, nước ép, rượu, siro, cao xương",
  ],
  [
    "fruit",
    "trái, trái cây, quả, dừa, xoài, mít, chuối, cam, quýt, bưởi, ổi, trám, nhãn, vải, sầu riêng, thanh long, dưa, dưa lưới, khoai, khoai lang, củ, măng, nấm, rau, hạt điều, điều, macca, mắc ca, nha đam, bơ, mãng cầu, dứa, khóm",
  ],
  ["flower", "hoa tươi, hoa kiểng, cây kiểng, cây cảnh, bonsai, phong lan"],
]
const PHRASES = /* @__PURE__ */ WORDS.flatMap(([illustration, list]) =>
  list.split(", ").map((phrase) => ({ illustration, text: ` ${phrase} ` })),
)

/**
 * The drawing for a product, by its group and its name. A Vietnamese name begins with the thing itself ("Kẹo dừa sáp
 * ca cao" is a sweet), so the phrase that comes first decides, the longer of two that begin together. Names without
 * marks get their group's drawing; there is always one.
 */
export function illustrationFor(title: string, group: ProductGroup): Illustration {
  return BY_GROUP[group] ?? firstNamed(wordsOf(title)) ?? FALLBACK[group] ?? "rice"
}

function firstNamed(words: string): Illustration | undefined {
  return PHRASES.map(({ illustration, text }) => ({ illustration, at: words.indexOf(text), length: text.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .at(0)?.illustration
}
