import type { PlaceRef } from "@ocop/contract"
import { communeLabel } from "@ocop/domain"
import type { PlaceRow } from "./rows"

/** The finest place known, as pages show it; nothing finer than the row says. */
export function placeRef({ communeKind, communeName, ...row }: PlaceRow): PlaceRef {
  return {
    ...row,
    precision: row.communeCode ? "commune" : row.formerDistrict ? "district" : "province",
    communeName: communeKind && communeName ? communeLabel(communeKind, communeName) : null,
  }
}
