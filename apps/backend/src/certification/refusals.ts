import { MedusaError } from "@medusajs/framework/utils"
import { Refusal } from "../http/problem"

/** An act about certificates that is refused: which field, and a code that the Admin has words for. */
export const refused = (field: string, code: string, message: string): Refusal =>
  new Refusal("not_allowed_now", message, { [field]: code })

/** What the database's constraints say, as which field is wrong and why. */
const CONSTRAINTS: Readonly<Record<string, [field: string, code: string]>> = {
  certificate_one_at_a_time: ["issuedOn", "overlaps"],
  IDX_certificate_decision_id_product_id_unique: ["productId", "awarded_already"],
  IDX_certificate_dossier_id_unique: ["dossierId", "awarded_already"],
  certificate_window_known: ["issuedOn", "ends_before_it_begins"],
  certificate_after_decision: ["issuedOn", "before_decision"],
  certificate_replaced_at_once: ["issuedOn", "overlaps"],
  IDX_certificate_finding_certificate_id_unique: ["id", "finding_open"],
}

/** A Refusal for what the constraints or the module refuse about certificates; anything else as it came. */
export function certificateRefusal(error: unknown): unknown {
  const constraint = constraintOf(error)
  const known = constraint === undefined ? undefined : CONSTRAINTS[constraint]
  if (known) return refused(known[0], known[1], `This certificate is refused: ${known.join(" ")}`)
  if (error instanceof MedusaError && error.code === "overlaps") return refused("issuedOn", "overlaps", error.message)
  return error
}

function constraintOf(error: unknown): string | undefined {
  const constraint = typeof error === "object" && error !== null && "constraint" in error ? error.constraint : undefined
  return typeof constraint === "string" ? constraint : undefined
}
