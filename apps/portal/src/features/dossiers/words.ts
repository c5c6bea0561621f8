import { en } from "./words-en"
import { vi } from "./words-vi"

export type { DossierWords } from "./words-vi"
export const dossierWords = { vi, en }
