import { MedusaError } from "@medusajs/framework/utils"
import type { Identity, Role } from "../modules/officer/service"

/** Where something lies: codes of a province (2 digits) and a commune (5 digits); null where nobody knows. */
export interface InPlace {
  provinceCode: string | null
  communeCode: string | null
}

/** Officers of the programme: everybody whose place is narrower than the installation. */
export const isOfficer = (role: Role): boolean => role !== "operator" && role !== "viewer"

/** What a list must be narrowed to for this officer: a province, a commune, or nothing. Empty for the installation. */
export function scopeFilter({ scope }: Pick<Identity, "scope">): { provinceCode?: string; communeCode?: string } {
  if (scope.kind === "installation") return {}
  // Never undefined, which a list would read as "everywhere": a place without its code fits nothing.
  const code = scope.code ?? ""
  return scope.kind === "province" ? { provinceCode: code } : { communeCode: code }
}

/** Whether this lies in the officer's place. What nobody knows the place of lies in no province and no commune. */
export function isInScope(officer: Pick<Identity, "scope">, { provinceCode, communeCode }: InPlace): boolean {
  const wanted = scopeFilter(officer)
  if (wanted.communeCode !== undefined) return communeCode === wanted.communeCode
  return wanted.provinceCode === undefined || provinceCode === wanted.provinceCode
}

/**
 * Lets an officer on to what lies in the own place.
 * @param what how an unknown id of this noun is answered, word by word: "Dossier doss_1 was not found".
 * @throws NOT_FOUND (404) in those words where it lies elsewhere: a foreign thing is no other than one that nobody has.
 */
export function requireInScope(officer: Pick<Identity, "scope">, place: InPlace, what: string): void {
  if (!isInScope(officer, place)) throw new MedusaError(MedusaError.Types.NOT_FOUND, what)
}
