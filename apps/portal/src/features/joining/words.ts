import { en } from "./words-en"
import { vi } from "./words-vi"

/** Words of opening a shop, its papers and its settings. */
export const joiningWords = { vi, en }
