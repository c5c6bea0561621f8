import { foldVietnamese } from "./fold-vietnamese"

/** Text for a URL: "Nước mắm Lê Gia 40° đạm" → "nuoc-mam-le-gia-40-dam". Empty when no Latin letter or digit is in it. */
export function slugify(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
