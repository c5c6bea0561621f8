import { inflateSync } from "node:zlib"

/** A QR code as black squares on white, in the form that decoders take: RGBA, `side` pixels square. */
export interface PrintedCode {
  pixels: Uint8ClampedArray
  side: number
}

const PIXELS = 4

/** Every QR code drawn into a PDF by pdfkit: runs of squares that are filled together. */
export function codesIn(pdf: Buffer): PrintedCode[] {
  return fillsIn(streamsOf(pdf)).map(pictureOf)
}

interface Square {
  x: number
  y: number
  side: number
}

function streamsOf(pdf: Buffer): string {
  const text = pdf.toString("latin1")
  return [...text.matchAll(/\nstream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, packed = ""]) => unpacked(packed))
    .join("\n")
}

function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1")
  } catch {
    return ""
  }
}

/** Squares between two fills belong together. */
function fillsIn(content: string): Square[][] {
  const fills: Square[][] = []
  let squares: Square[] = []
  for (const [, x, y, width, , isFill] of content.matchAll(
    /(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+) re\b|(?:^|\n)(f\*?|B)(?=\n|$)/g,
  )) {
    if (isFill) {
      if (squares.length > 100) fills.push(squares)
      squares = []
    } else squares.push({ x: Number(x), y: Number(y), side: Number(width) })
  }
  return fills
}

function pictureOf(squares: Square[]): PrintedCode {
  const unit = squares[0]?.side ?? 1
  const left = Math.min(...squares.map(({ x }) => x))
  const top = Math.min(...squares.map(({ y }) => y))
  const cells = Math.round((Math.max(...squares.map(({ x }) => x)) - left) / unit) + 1
  const side = (cells + 8) * PIXELS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const square of squares) {
    const column = Math.round((square.x - left) / unit) + 4
    const row = Math.round((square.y - top) / unit) + 4
    for (let dy = 0; dy < PIXELS; dy += 1)
      for (let dx = 0; dx < PIXELS; dx += 1) {
        const at = ((row * PIXELS + dy) * side + column * PIXELS + dx) * 4
        pixels.fill(0, at, at + 3)
      }
  }
  return { pixels, side }
}
