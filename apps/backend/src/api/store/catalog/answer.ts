import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import { plainText, plainTexts } from "../../../http/plain-text"

/**
 * Reads a query string at the edge.
 * @throws MedusaError invalid_data (400) that names every parameter that is wrong.
 */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: Record<string, unknown>): z.output<Schema> {
  const parsed = schema.safeParse(plainTexts(query))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "query"}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}

/** A name out of the path. */
export const pathName = (part: string | undefined): string => plainText(part ?? "").slice(0, 200)

/** The thing itself. @throws MedusaError not_found (404) that names what is missing. */
export function found<Thing>(thing: Thing | null, noun: string, name: string): Thing {
  if (thing === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${noun} "${name}"`)
  return thing
}
