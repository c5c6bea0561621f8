import { foldVietnamese } from "../text/fold-vietnamese"
import type { ProductGroup } from "./product-group"
import { wordsOf } from "./words"

/** Groups a drink can be filed under; a wine cup of clay is craft. */
const DRINKABLE: readonly ProductGroup[] = ["beverage", "food", "medicinal"]
/** Without marks, because no other Vietnamese word folds to them. */
const FOLDED = / (?:ruou|vodka|whisky|whiskey|brandy|cognac|liqueur|wine|beer|soju|sake|champagne|sam panh) /
/** With marks: bìa (cover), gìn (keep) and vàng (gold) fold to the same letters. Wine may open a title as "Vang sim". */
const MARKED = / (?:bia|rum|gin) |^ vang /
/** Yeast for brewing, a remedy for drinking, fermented rice eaten with a spoon, and what has no alcohol. */
const HARMLESS = / (?:men ruou|(?:giai|cai) ruou|com ruou|khong con|non alcoholic|alcohol free) /

/**
 * Whether a product is an alcoholic drink (criteria sets 14 and 15), by its name: shown from 18 years, never cash on
 * delivery. Takes names with or without marks; a word counts only whole. Where the name does not say, it is not one.
 */
export function isAlcohol(title: string, group: ProductGroup): boolean {
  if (!DRINKABLE.includes(group)) return false
  const marked = wordsOf(title)
  const folded = ` ${foldVietnamese(marked)} `
  return !HARMLESS.test(folded) && (FOLDED.test(folded) || MARKED.test(marked))
}
