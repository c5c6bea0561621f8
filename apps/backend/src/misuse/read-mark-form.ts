import type { MedusaRequest } from "@medusajs/framework/http"
import { MARK_PHOTOS, type ReportMark, ReportMarkSchema } from "@ocop/contract"
import { webpOf } from "../aftersale/photo"
import { readPhotoForm } from "../aftersale/read-form"
import { Refusal, readBody } from "../http/problem"

const LIMITS = { most: MARK_PHOTOS.most, fields: Object.keys(ReportMarkSchema.shape).length }

export interface MarkForm extends ReportMark {
  /** WebP as base64, made anew: without place, time or device of their taking. */
  photos: string[]
}

/** Reads a report of misuse with its photographs. @throws Refusal invalid_fields, file_refused. */
export async function readMarkForm(req: MedusaRequest): Promise<MarkForm> {
  const { fields, photos } = await readPhotoForm(req, LIMITS)
  // A form sends what was left empty as an empty text.
  const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""))
  const told = readBody(ReportMarkSchema, filled)
  if (told.code && told.product) throw new Refusal("invalid_fields", "Name one thing", { product: "too_many" })
  const made: string[] = []
  // One after the other: three at once would hold three pictures unfolded in memory.
  for (const photo of photos) made.push((await webpOf(photo)).toString("base64"))
  return { ...told, photos: made }
}
