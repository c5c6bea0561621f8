import { isPhotograph, webpOf } from "../aftersale/photo"
import { Refusal } from "../http/problem"
import type { PaperFile } from "../modules/producer/papers"

/** What a PDF could do to whoever opens it; scanners and phones write none of these. */
const ACTIVE = ["/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia"]
const END_BYTES = 1024

/**
 * What is kept of a file that somebody handed in. A photograph is made anew without metadata; a PDF must be whole and
 * without programs. What it is is told by its content: names and declared types are the sender's own words.
 * @throws Refusal file_refused.
 */
export async function paperOf(file: Buffer): Promise<{ content: Buffer; mime: PaperFile["mime"] }> {
  if (isPhotograph(file)) return { content: await webpOf(file), mime: "image/webp" }
  if (!isPdf(file)) throw refused("not_a_paper")
  const text = file.toString("latin1")
  if (!text.slice(-END_BYTES).includes("%%EOF")) throw refused("unreadable")
  if (ACTIVE.some((word) => text.includes(word))) throw refused("active_content")
  return { content: file, mime: "application/pdf" }
}

export const isPdf = (file: Buffer): boolean => file.toString("latin1", 0, 5) === "%PDF-"

export const refused = (reason: string) =>
  new Refusal("file_refused", `This file is refused: ${reason}`, { file: reason })
