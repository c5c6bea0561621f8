import type { ImportChange, ImportVerdict, ListingContent } from "@ocop/contract"
import {
  contentOf,
  type Fault,
  firstFaults,
  type ListingField,
  listingDifference,
  type ProductGroup,
} from "@ocop/domain"
import type { Resolved } from "./resolve"

export interface JudgedRecorded {
  verdict: ImportVerdict
  content: ListingContent
  /** Of a recorded product it may be a tourism service. */
  group: ProductGroup
  faults: Fault[]
  changes: ImportChange[]
}

/** What a list without packs can say of a product that nobody sells. */
const RECORDED: readonly ListingField[] = [
  "name",
  "criteriaSet",
  "description",
  "ingredients",
  "storage",
  "warnings",
  "shelfLifeDays",
  "declarationNumber",
]

/** What a product of the operator's list would do, on a day ("YYYY-MM-DD"). */
export function judgeRecorded(
  { listed, known, isSold, faults: found }: Resolved,
  faults: readonly Fault[],
  today: string,
): JudgedRecorded {
  const wanted = contentOf(listed, known?.content ?? null, { isSold })
  const group = listed.values.group ?? known?.content.group ?? wanted.content.group
  const differences = known ? listingDifference(known.content, wanted.content, today) : []
  const changes = isSold ? differences : recorded(differences, known?.content.group, group)
  const wrong = firstFaults([...faults, ...found, ...wanted.faults])
  const verdict = wrong.length > 0 ? "wrong" : !known ? "new" : changes.length > 0 ? "changed" : "unchanged"
  return { verdict, content: wanted.content, group, faults: wrong, changes }
}

/** The operator's own list needs no review. */
function recorded(
  differences: readonly ImportChange[],
  before: ProductGroup | undefined,
  group: ProductGroup,
): ImportChange[] {
  const changes = differences
    .filter(({ field }) => RECORDED.includes(field))
    .map((change) => ({ ...change, needsReview: false }))
  return before === group ? changes : [{ field: "group", before, after: group, needsReview: false }, ...changes]
}
