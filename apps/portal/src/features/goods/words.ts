import { en } from "./words-en"
import { vi } from "./words-vi"

export type { GoodsWords } from "./words-vi"
export const goodsWords = { vi, en }
