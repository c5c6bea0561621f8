import { type DraftContent, type ListingContent, ListingContentSchema } from "@ocop/contract"
import { guessShippingGrams, proposeGroup } from "@ocop/domain"
import { Refusal, readBody } from "../http/problem"

type DraftWords = DraftContent["description"]

/**
 * A draft as a whole listing: what was left empty is nothing, group and set are proposed from the name, a pack's weight
 * is guessed from what it holds. @throws Refusal invalid_fields with a code for every field that is wrong or missing.
 */
export function wholeContent(draft: DraftContent, { isNew }: { isNew: boolean }): ListingContent {
  const proposed = proposeGroup(draft.name ?? "")
  const group = draft.group ?? proposed.group
  const whole = readBody(ListingContentSchema, {
    name: draft.name ?? "",
    group,
    criteriaSet: draft.criteriaSet ?? (group === proposed.group ? proposed.criteriaSet : null),
    description: words(draft.description),
    ingredients: words(draft.ingredients),
    storage: words(draft.storage),
    warnings: words(draft.warnings),
    shelfLifeDays: draft.shelfLifeDays ?? null,
    declarationNumber: draft.declarationNumber?.trim() || null,
    packs: (draft.packs ?? []).map((pack) => ({
      variantId: pack.variantId ?? null,
      title: words(pack.title),
      net: pack.net ?? null,
      shippingGrams: pack.shippingGrams ?? guessShippingGrams(pack.net ?? null),
      barcode: pack.barcode?.trim() || null,
      price: pack.price ?? null,
      stock: pack.stock ?? (pack.variantId ? null : 0),
    })),
    photos: draft.photos ?? [],
    labelPhotos: draft.labelPhotos ?? [],
    leadTimeDays: draft.leadTimeDays ?? null,
  })
  if (isNew && whole.photos.length === 0)
    throw new Refusal("invalid_fields", "A photograph is missing", { photos: "missing" })
  return whole
}

const words = (typed: DraftWords) => (typed?.vi.trim() ? { vi: typed.vi.trim(), en: typed.en?.trim() || null } : null)
