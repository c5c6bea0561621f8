import type { MedusaRequest } from "@medusajs/framework/http"
import { OpenReturnSchema } from "@ocop/contract"
import { readBody } from "../../http/problem"
import { readPhotoForm } from "../read-form"

/**
 * Reads a return's form, with or without photographs; in a form, `lines` is JSON.
 * @throws Refusal invalid_fields, file_refused.
 */
export async function readReturnForm(req: MedusaRequest) {
  const { fields, photos } = await readPhotoForm(req)
  return { ...readBody(OpenReturnSchema, { ...fields, lines: linesIn(fields.lines) }), photos }
}

function linesIn(value: unknown): unknown {
  if (typeof value !== "string") return value
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
