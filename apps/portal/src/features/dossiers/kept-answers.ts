import { CASE_CODES } from "@ocop/domain"
import { z } from "zod"
import type { QueueState } from "./answer-queue"

const KeptSchema = z.record(
  z.string(),
  z.object({
    option: z.string().nullable(),
    case: z.enum(CASE_CODES).nullable(),
    note: z.string(),
    shown: z.boolean(),
  }),
)
const place = (dossierId: string) => `dossier-unsaved:${dossierId}`

/** Answers of this device that were not saved before the app closed. */
export function readKept(dossierId: string): QueueState["waiting"] {
  try {
    const kept = KeptSchema.safeParse(JSON.parse(localStorage.getItem(place(dossierId)) ?? "{}"))
    return kept.success ? kept.data : {}
  } catch {
    return {}
  }
}

export function writeKept(dossierId: string, waiting: QueueState["waiting"]): void {
  try {
    localStorage.setItem(place(dossierId), JSON.stringify(waiting))
  } catch {
    // A private window keeps nothing: what is on the screen holds until it closes.
  }
}

export function forgetKept(dossierId: string): void {
  try {
    localStorage.removeItem(place(dossierId))
  } catch {
    // As above.
  }
}
