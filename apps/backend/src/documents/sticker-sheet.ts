import { formatDate } from "@ocop/domain"
import PDFDocument from "pdfkit"
import { A4, FONTS } from "./layout"
import { type Label, type StickerFacts, writeSticker } from "./sticker"

const MM = 72 / 25.4

/** A sheet of labels as stationers sell it, A4. Millimetres. */
interface Sheet {
  label: Label
  columns: number
  rows: number
  left: number
  top: number
  gap: number
}

/** 65, 24 and 8 labels a sheet. The larger two have no margin: what is printed keeps away from the labels' edges. */
export const SHEETS: Record<"small" | "medium" | "large", Sheet> = {
  small: { label: { width: 38.1, height: 21.2, pad: 1.8 }, columns: 5, rows: 13, left: 4.75, top: 10.7, gap: 2.5 },
  medium: { label: { width: 70, height: 37, pad: 4 }, columns: 3, rows: 8, left: 0, top: 0.5, gap: 0 },
  large: { label: { width: 105, height: 74, pad: 7 }, columns: 2, rows: 4, left: 0, top: 0.5, gap: 0 },
}

/** One A4 page full of the same sticker, with faint corners to cut along on plain paper. `at` is business time. */
export async function stickerSheet(
  sticker: StickerFacts,
  { size, author, at }: { size: keyof typeof SHEETS; author: string; at: Date },
): Promise<Buffer> {
  const { label, columns, rows, left, top, gap } = SHEETS[size]
  const title = `Tem OCOP ${sticker.stars} sao, ${sticker.product}, ${formatDate(sticker.ends.on)}`
  const pdf = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    lang: "vi-VN",
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  })
  for (const [name, file] of Object.entries(FONTS)) pdf.registerFont(name, file)
  const chunks: Buffer[] = []
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve))
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = (left + column * (label.width + gap)) * MM
      const y = (top + row * label.height) * MM
      pdf.save().translate(x, y)
      writeSticker(pdf, sticker, { width: label.width * MM, height: label.height * MM, pad: label.pad * MM })
      pdf.restore()
    }
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
