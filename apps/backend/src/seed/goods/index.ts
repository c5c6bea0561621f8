import { CAKES } from "./cakes"
import { CRAFTS } from "./crafts"
import { FRUIT_AND_VEGETABLES } from "./fruit-and-vegetables"
import { HERBS_AND_SPIRITS } from "./herbs-and-spirits"
import type { GoodsKind } from "./kind"
import { MEAT } from "./meat"
import { NESTS } from "./nests"
import { RICE_AND_FLOUR } from "./rice-and-flour"
import { SAUCES } from "./sauces"
import { SEAFOOD } from "./seafood"
import { SWEETS } from "./sweets"
import { TEA_AND_COFFEE } from "./tea-and-coffee"

/** Every kind of goods that has sample data; the first that matches a folded title counts. */
export const GOODS: readonly GoodsKind[] = [
  ...NESTS,
  ...HERBS_AND_SPIRITS,
  ...RICE_AND_FLOUR,
  ...SAUCES,
  ...SEAFOOD,
  ...MEAT,
  ...CAKES,
  ...SWEETS,
  ...TEA_AND_COFFEE,
  ...FRUIT_AND_VEGETABLES,
  ...CRAFTS,
]
