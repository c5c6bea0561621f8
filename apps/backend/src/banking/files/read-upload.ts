import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { readBody } from "../../http/problem"
import { receiveFile } from "../../spreadsheets/receive-file"
import { FORMATS } from "./formats"

/** Twenty thousand rows fit in. */
const LARGEST_BYTES = 5 * 1024 * 1024

const STATEMENTS = ["auto", ...FORMATS.map(({ id }) => id)]

/** The table in a form, in memory, of one of these formats. @throws Refusal file_refused, invalid_fields. */
export async function readUpload(
  req: MedusaRequest,
  formats: readonly string[] = STATEMENTS,
): Promise<{ bytes: Buffer; name: string; format: string }> {
  const { bytes, name, fields } = await receiveFile(req, { bytes: LARGEST_BYTES, fields: 1 })
  const schema = z.strictObject({ format: z.enum(formats).default("auto") })
  return { bytes, name, format: readBody(schema, fields).format }
}
