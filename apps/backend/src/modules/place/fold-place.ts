import { foldVietnamese } from "@ocop/domain"

/** Names as place search keeps them: without marks and punctuation, a space before every word: " xa tien dien ha tinh". */
export function foldPlace(...names: string[]): string {
  const words = foldVietnamese(names.join(" ")).match(/[a-z0-9]+/g) ?? []
  return words.map((word) => ` ${word}`).join("")
}
