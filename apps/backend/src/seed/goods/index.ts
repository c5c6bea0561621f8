import { CAKES } from "./cakes"
import { COFFEE } from "./coffee"
import { CRAFTS } from "./crafts"
import { FROZEN_PRAWNS } from "./frozen-prawns"
import { FRUIT_AND_VEGETABLES } from "./fruit-and-vegetables"
import { HERBS_AND_SPIRITS } from "./herbs-and-spirits"
import type { GoodsKind } from "./kind"
import { LOTUS } from "./lotus"
import { MEAT } from "./meat"
import { NESTS } from "./nests"
import { RICE_AND_FLOUR } from "./rice-and-flour"
import { SALT_AND_OIL } from "./salt-and-oil"
import { SAUCES } from "./sauces"
import { SEAFOOD } from "./seafood"
import { SWEETS } from "./sweets"
import { TEA } from "./tea"

/** Every kind of goods that has sample data; the first that matches a folded title counts. */
export const GOODS: readonly GoodsKind[] = [
  ...NESTS,
  ...HERBS_AND_SPIRITS,
  ...RICE_AND_FLOUR,
  ...SAUCES,
  ...SALT_AND_OIL,
  ...SEAFOOD,
  ...FROZEN_PRAWNS,
  ...MEAT,
  ...CAKES,
  ...SWEETS,
  ...TEA,
  ...COFFEE,
  ...FRUIT_AND_VEGETABLES,
  ...LOTUS,
  ...CRAFTS,
]
