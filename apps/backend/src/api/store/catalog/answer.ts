import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"

/** PostgreSQL cannot hold NUL, and nothing of ours has other control characters in its name. */
const withoutControls = (text: string) => text.replace(/\p{Cc}/gu, "")

/**
 * Reads a query string at the edge.
 * @throws MedusaError invalid_data (400) that names every parameter that is wrong.
 */
export function readQuery<Schema extends z.ZodType>(schema: Schema, query: Record<string, unknown>): z.output<Schema> {
  const clean = Object.entries(query).map(([name, value]) => [
    name,
    typeof value === "string" ? withoutControls(value) : value,
  ])
  const parsed = schema.safeParse(Object.fromEntries(clean))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "query"}: ${message}`)
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
}

/** A name out of the path. */
export const pathName = (part: string | undefined): string => withoutControls(part ?? "").slice(0, 200)

/** The thing itself. @throws MedusaError not_found (404) that names what is missing. */
export function found<Thing>(thing: Thing | null, noun: string, name: string): Thing {
  if (thing === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${noun} "${name}"`)
  return thing
}
