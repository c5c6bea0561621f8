import { namedFirst, phrasesOf } from "./named-first"
import type { ProductGroup } from "./product-group"
import { wordsOf } from "./words"

/** The drawings that stand in until the maker sends a photograph. */
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
  "herbal",
  "lotus",
  "honey",
  "powder",
  "salt",
  "oil",
  "crock",
  "spirit",
  "balm",
  "birdnest",
  "mushroom",
  "nuts",
  "bamboo",
  "coconut",
  "dried",
  "ricepaper",
  "fish",
  "sausage",
  "poultry",
  "guitar",
  "sandals",
  "leather",
  "chopsticks",
  "mat",
] as const
export type Illustration = (typeof ILLUSTRATIONS)[number]

/** Groups whose picture does not depend on the name. */
const BY_GROUP: Readonly<Partial<Record<ProductGroup, Illustration>>> = { ornamental: "flower", tourism: "tourism" }
/** Where no word of the name is known: the jar for what is drunk, the root for what is taken, rice for what is eaten. */
const FALLBACK: Readonly<Partial<Record<ProductGroup, Illustration>>> = {
  beverage: "nectar",
  medicinal: "balm",
  handicraft: "craft",
}

/** Words and phrases, with marks, that name a thing one could hold. */
const WORDS: readonly (readonly [Illustration, string])[] = [
  ["rice", "gạo, nếp, đậu, bún, phở, mì, miến"],
  ["powder", "tinh bột, bột, ngũ cốc, yến mạch, bột nêm, bột gạo, bột gạo lứt, bột 5 loại đậu, gia vị, tiêu, hạt tiêu"],
  ["coffee", "cà phê, coffee, ca cao, cacao, hạt ca cao, bột ca cao, bột cacao, socola, sô cô la, chocolate"],
  ["tea", "trà, chè, oolong, ô long"],
  [
    "herbal",
    "trà thảo mộc, trà mướp đắng, trà khổ qua, trà trái, trà mãng cầu, trà dứa, trà hoa đậu biếc, trà hoa cúc, trà măng tây, trà sả, trà gừng, trà tía tô, trà xạ đen, trà atiso, trà dây, trà gạo lứt, trà giảo cổ lam, trà cà gai leo, trà đinh lăng, chè vằng, chè dây, lá vối",
  ],
  ["lotus", "sen, hạt sen, củ sen, tim sen, ngó sen"],
  ["cake", "bánh tét, bánh chưng, bánh ú, bánh ít, bánh giò, bánh tẻ, bánh gai, bánh lá"],
  ["ricepaper", "bánh tráng, bánh đa, bánh ram, bánh phồng, bánh khoái"],
  ["candy", "bánh, kẹo, cu đơ, kem, yaourt, sữa chua, hoành thánh"],
  ["nuts", "lạc, đậu phộng, bơ đậu phộng, hạt điều, điều, macca, mắc ca, hạt macca, hạt mắc ca"],
  ["fishsauce", "nước mắm, nước tương, tương, giấm, sa tế, sốt"],
  ["crock", "mắm, dưa mắm, dưa muối, dưa chua, kim chi, củ kiệu, cà pháo, cà muối"],
  ["salt", "muối, bột canh"],
  ["oil", "dầu, dầu lạc, dầu dừa, tinh dầu"],
  ["fish", "khô, cá, da cá, chả cá, chà bông cá, lươn"],
  ["seafood", "tôm, chả tôm, khô tôm, cua, ghẹ, mực, chả mực, khô mực, sứa, ếch, sò, hàu, nghêu, ruốc"],
  ["sausage", "lạp xưởng, xúc xích, giò, nem, chả, chà bông, thịt, heo, lợn, bò, khô bò, trâu, khô trâu"],
  ["poultry", "gà, khô gà, vịt, trứng"],
  ["honey", "mật ong, sáp ong, sữa ong chúa, phấn hoa"],
  ["birdnest", "yến, tổ yến, nước yến, tinh chất yến, tinh chất tổ yến"],
  ["mushroom", "nấm, đông trùng hạ thảo, linh chi, cordyceps"],
  ["spirit", "rượu, bia"],
  ["balm", "cao, cao xương, sâm, nhân sâm, đinh lăng, ba kích"],
  ["nectar", "mật, mật hoa dừa, giấm mật hoa dừa, đường, hũ, tinh chất, nước cốt, nước ép, siro"],
  ["coconut", "dừa, nước dừa, nước cốt dừa, cơm dừa"],
  ["bamboo", "măng"],
  [
    "dried",
    "trái cây sấy, mít sấy, xoài sấy, chuối sấy, chuối khô, dứa sấy, khóm sấy, mãng cầu sấy, nhãn sấy, thanh long sấy, sầu riêng sấy, khoai sấy, khoai lang sấy, khoai lang tím sấy, khoai deo, bánh xoài, mứt",
  ],
  [
    "fruit",
    "trái, trái cây, quả, xoài, mít, chuối, cam, quýt, bưởi, ổi, trám, nhãn, vải, sầu riêng, thanh long, măng cụt, dưa, dưa lưới, khoai, khoai lang, củ, măng tây, rau, nha đam, bơ, mãng cầu, dứa, khóm",
  ],
  ["flower", "hoa tươi, hoa kiểng, cây kiểng, cây cảnh, bonsai, phong lan"],
]
/** The same for what hands make: a belt of crocodile skin is no fish. */
const CRAFT_WORDS: readonly (readonly [Illustration, string])[] = [
  ["guitar", "đàn, guitar, ghi ta"],
  ["sandals", "dép, giày, guốc"],
  ["leather", "thắt lưng, dây nịt, ví, bóp, túi da"],
  ["chopsticks", "đũa"],
  ["mat", "thảm, chiếu"],
]
const PHRASES = /* @__PURE__ */ phrasesOf(WORDS)
const CRAFT_PHRASES = /* @__PURE__ */ phrasesOf(CRAFT_WORDS)

/**
 * The drawing for a product, by its group and its name. A Vietnamese name begins with the thing itself ("Kẹo dừa sáp
 * ca cao" is a sweet), so the phrase that comes first decides, the longer of two that begin together. Names without
 * marks get their group's drawing; there is always one.
 */
export function illustrationFor(title: string, group: ProductGroup): Illustration {
  const phrases = group === "handicraft" ? CRAFT_PHRASES : PHRASES
  return BY_GROUP[group] ?? namedFirst(wordsOf(title), phrases) ?? FALLBACK[group] ?? "rice"
}
