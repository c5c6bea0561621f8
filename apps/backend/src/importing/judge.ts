import type { ImportChange, ImportVerdict, ListingContent } from "@ocop/contract"
import { contentOf, type Fault, firstFaults, type ListedGoods, listingDifference } from "@ocop/domain"
import type { KnownGoods } from "./known-goods"

export interface Judged {
  verdict: ImportVerdict
  content: ListingContent
  faults: Fault[]
  changes: ImportChange[]
}

/** What a product of a list would do to what is known (nothing: it is new), on a day ("YYYY-MM-DD"). */
export function judge(
  listed: ListedGoods,
  known: KnownGoods | undefined,
  faults: readonly Fault[],
  today: string,
): Judged {
  const wanted = contentOf(listed, known?.content ?? null)
  const wrong = firstFaults([...faults, ...wanted.faults])
  const changes = known ? listingDifference(known.content, wanted.content, today) : []
  return { verdict: verdictOf(wrong, known, changes), content: wanted.content, faults: wrong, changes }
}

function verdictOf(faults: readonly Fault[], known: KnownGoods | undefined, changes: ImportChange[]): ImportVerdict {
  if (faults.length > 0) return "wrong"
  if (!known) return "new"
  return changes.length > 0 ? "changed" : "unchanged"
}
