/**
 * What a commune looks at before it proposes (Decision 26/2026/QĐ-TTg, article 5 and form 03): whether the maker is who
 * the register says, then raw material, labour, whose idea it is, and what is of this place in it.
 */
export const COMMUNE_CHECKS = ["producer", "raw_material", "labour", "idea", "identity"] as const
export type CommuneCheck = (typeof COMMUNE_CHECKS)[number]

export const JUDGEMENTS = ["met", "partly", "not_met"] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** One check: the judgement (null: not looked at yet) and the officer's words. */
export interface CheckResult {
  judgement: Judgement | null
  text: string
}
export type CheckResults = Readonly<Record<CommuneCheck, CheckResult>>

export const NO_CHECKS: CheckResults = {
  producer: { judgement: null, text: "" },
  raw_material: { judgement: null, text: "" },
  labour: { judgement: null, text: "" },
  idea: { judgement: null, text: "" },
  identity: { judgement: null, text: "" },
}

export type MissingOfCheck = "judgement" | "text"

/**
 * What form 03 still lacks before it goes to the province: every check is judged, and what is not wholly met is explained.
 * Empty when nothing is missing.
 */
export function missingInChecks(results: CheckResults): Partial<Record<CommuneCheck, MissingOfCheck>> {
  const missing: Partial<Record<CommuneCheck, MissingOfCheck>> = {}
  for (const check of COMMUNE_CHECKS) {
    const { judgement, text } = results[check]
    if (judgement === null) missing[check] = "judgement"
    else if (judgement !== "met" && text.trim() === "") missing[check] = "text"
  }
  return missing
}
