import { inflateSync } from "node:zlib"

/**
 * The text of each page of a PDF that pdfkit wrote, as a reader would copy it: glyphs of subset fonts are led back to
 * letters by the fonts' own ToUnicode maps. Pieces of text are parted by blanks where the pen moved.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsIn(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  return pages.map(({ head }) => {
    const resources = referred(objects, head, "Resources")?.head ?? head
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
        name,
        lettersOf(objects, objects.get(id)?.head ?? ""),
      ]),
    )
    return textOf(referred(objects, head, "Contents")?.body ?? "", fonts)
  })
}

export const pdfText = (pdf: Buffer): string => pdfPages(pdf).join("\n")

interface PdfObject {
  head: string
  /** The stream, unpacked, as latin1. */
  body: string
}

function objectsIn(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString("latin1")
  const objects = new Map<string, PdfObject>()
  for (const [, id = "", whole = ""] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = "", stream] = whole.split(/\nstream\r?\n/)
    // One line feed ends it: a carriage return before that is the last byte of what is packed.
    const packed = stream?.replace(/\nendstream\s*$/, "") ?? ""
    objects.set(id, { head, body: head.includes("FlateDecode") ? unpacked(packed) : packed })
  }
  return objects
}

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1")
  } catch {
    return ""
  }
}

function referred(objects: Map<string, PdfObject>, head: string, name: string): PdfObject | undefined {
  const [, id = ""] = new RegExp(`/${name} (\\d+) 0 R`).exec(head) ?? []
  return objects.get(id)
}

/** Glyph (four hexadecimal digits) → letters. */
function lettersOf(objects: Map<string, PdfObject>, font: string): Map<string, string> {
  const map = referred(objects, font, "ToUnicode")?.body ?? ""
  const letters = new Map<string, string>()
  for (const [, first = "", , targets = ""] of map.matchAll(/<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> \[([^\]]*)\]/g))
    [...targets.matchAll(/<([0-9a-fA-F ]+)>/g)].forEach(([, target = ""], index) => {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0")
      letters.set(glyph, fromHex(target.replaceAll(" ", "")))
    })
  return letters
}

const fromHex = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("")

function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let letters = new Map<string, string>()
  const parts: string[] = []
  for (const [, font, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? letters
    else if (array) parts.push(written(array, letters))
  }
  return parts
    .join(" ")
    .replace(/[\s\u00a0]+/g, " ")
    .normalize("NFC")
}

const written = (array: string, letters: Map<string, string>) =>
  [...array.matchAll(/<([0-9a-fA-F]*)>/g)]
    .flatMap(([, hex = ""]) => hex.toLowerCase().match(/.{4}/g) ?? [])
    .map((glyph) => letters.get(glyph) ?? "")
    .join("")
