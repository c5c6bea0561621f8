import type { Consignment } from "./carrier"
import type { ParcelFacts } from "./read-parcel-facts"

/** A pack whose maker never weighed it. Carriers carry nothing that weighs nothing. */
const UNKNOWN_GRAMS = 500

/** A parcel as a carrier is told of it. */
export function consignmentOf(facts: ParcelFacts): Consignment {
  const items = facts.lines.map(({ title, pack, quantity, grams }) => ({
    name: `${title}, ${pack}`,
    quantity,
    grams: grams || UNKNOWN_GRAMS,
  }))
  return {
    parcelId: facts.id,
    producerId: facts.producerId,
    parcelNumber: facts.number,
    from: facts.from,
    to: facts.to,
    grams: Math.max(
      1,
      items.reduce((sum, { grams, quantity }) => sum + grams * quantity, 0),
    ),
    cash: facts.cashDue,
    worth: facts.goods,
    items,
    note: facts.note,
    isGift: facts.gift !== null,
  }
}
