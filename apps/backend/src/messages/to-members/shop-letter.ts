import type { Letter } from "../letters/letter"
import type { ShopNews } from "./shop-facts"
import { shopLettersEn } from "./shop-letters-en"
import { shopLettersVi } from "./shop-letters-vi"

const LETTERS = { vi: shopLettersVi, en: shopLettersEn }

/** What is said to the people of a shop, with the page of the portal where they see it. */
export function shopLetter({ kind, facts }: ShopNews, locale: "vi" | "en", link: string): Letter {
  // Kind and facts come from one value, so they fit; the table is looked up by the kind alone.
  const write = LETTERS[locale][kind] as (facts: ShopNews["facts"], link: string) => Letter
  return write(facts, link)
}
