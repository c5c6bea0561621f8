import { formatDate } from "@ocop/domain"
import { encode } from "uqr"
import { INK, LEADING, LINE, SOFT } from "./layout"

/** What a sticker tells. Days are "YYYY-MM-DD". */
export interface StickerFacts {
  product: string
  stars: 3 | 4 | 5
  /** The certificate's public code, and the address that its QR code opens. */
  code: string
  address: string
  decision: string | null
  issuedOn: string | null
  /** Known to the day, or a day until which it holds at least. */
  ends: { on: string; isExact: boolean }
  /** Stands on every sticker of a trial run. */
  demo: boolean
}

export interface Label {
  width: number
  height: number
  pad: number
}

/** A slice of star fruit, the market's own drawing, 24 units wide; not the programme's mark. */
const STAR =
  "M8.5 7.7C10.5 -0.4 13.5 -0.4 15.5 7.7C23.9 7.1 24.8 10 17.7 14.5C20.9 22.2 18.4 24 12 18.6C5.6 24 3.1 22.2 6.3 14.5C-0.8 10 0.1 7.1 8.5 7.7Z"
const STAR_STEP = 25
const SMALLEST = 3.4

/** One sticker with its upper left corner at the origin. Points. */
export function writeSticker(pdf: PDFKit.PDFDocument, facts: StickerFacts, { width, height, pad }: Label): void {
  corners(pdf, width, height)
  const inner = height - 2 * pad
  const side = Math.min(inner, (width - 2 * pad) * 0.46)
  qr(pdf, facts.address, { x: width - pad - side, y: pad + (inner - side) / 2, side })
  const room = width - 2 * pad - side - pad * 0.6
  const lines = linesOf(facts, height)
  const unit = inner / lines.reduce((sum, { share }) => sum + share, 0)
  const star = unit * 1.05
  stars(pdf, facts.stars, { x: pad, y: pad, size: Math.min(star, room / facts.stars) })
  let y = pad + unit * 1.3
  for (const { text, share, strong, soft } of lines.slice(1)) {
    const tall = unit * share
    pdf.font(strong ? "strong" : "regular").fillColor(soft ? SOFT : INK)
    shrink(pdf, text, { width: room, height: tall, size: tall / (share > 1.6 ? 2.9 : 1.5) })
    pdf.text(text, pad, y, { width: room, lineGap: pdf.heightOfString("A") * LEADING * 0.2 })
    y += tall
  }
}

interface Line {
  text: string
  share: number
  strong?: boolean
  soft?: boolean
}

/** Stars first, then what the law wants to be seen; the product's name where a label has room for it. */
function linesOf(facts: StickerFacts, height: number): Line[] {
  const { product, decision, issuedOn, ends, code, demo } = facts
  const hasRoom = height > 90
  const ending = ends.isExact ? `Hết hạn ${formatDate(ends.on)}` : `Còn hạn ít nhất tới ${formatDate(ends.on)}`
  return [
    { text: "", share: 1.3 },
    { text: `OCOP ${facts.stars} sao`, share: 1.4, strong: true },
    ...(hasRoom ? [{ text: product, share: 2, strong: true }] : []),
    ...(decision ? [{ text: `QĐ ${decision}`, share: 1 }] : []),
    ...(hasRoom && issuedOn ? [{ text: `Cấp ngày ${formatDate(issuedOn)}`, share: 1 }] : []),
    { text: ending, share: 1, strong: true },
    { text: hasRoom ? `Quét để kiểm tra · ${code}` : code, share: 1, soft: true },
    ...(demo ? [{ text: "Bản thử", share: 0.9, soft: true }] : []),
  ]
}

/** Sets the largest size at which a text keeps inside; a name is made smaller, never cut. */
function shrink(
  pdf: PDFKit.PDFDocument,
  text: string,
  { width, height, size }: { width: number; height: number; size: number },
) {
  let now = Math.min(size, 15)
  pdf.fontSize(now)
  const isOver = () => pdf.heightOfString(text, { width }) > height || longestWord(pdf, text) > width
  while (now > SMALLEST && isOver()) {
    now -= 0.2
    pdf.fontSize(now)
  }
}

const longestWord = (pdf: PDFKit.PDFDocument, text: string) =>
  Math.max(...text.split(/\s/).map((word) => pdf.widthOfString(word)))

function stars(pdf: PDFKit.PDFDocument, count: number, { x, y, size }: { x: number; y: number; size: number }): void {
  for (let index = 0; index < count; index += 1) {
    pdf
      .save()
      .translate(x + (index * size * STAR_STEP) / 24, y)
      .scale(size / 24)
    pdf.path(STAR).lineWidth(1.5).lineJoin("round").fillAndStroke("#d9990f", "#7a5200").restore()
  }
}

/** Error correction M with the white around it that scanners want. */
function qr(pdf: PDFKit.PDFDocument, text: string, { x, y, side }: { x: number; y: number; side: number }): void {
  const { data, size } = encode(text, { ecc: "M", border: 2 })
  const unit = side / size
  data.forEach((line, row) => {
    line.forEach((isDark, column) => {
      if (isDark) pdf.rect(x + column * unit, y + row * unit, unit, unit)
    })
  })
  pdf.fillColor("#000000").fill()
}

/** Where plain paper is cut: faint, and in the corners only, so that a label printed a little off still looks whole. */
function corners(pdf: PDFKit.PDFDocument, width: number, height: number): void {
  const arm = 5
  for (const [x, y, dx, dy] of [
    [0, 0, arm, arm],
    [width, 0, -arm, arm],
    [0, height, arm, -arm],
    [width, height, -arm, -arm],
  ] as const)
    pdf
      .moveTo(x + dx, y)
      .lineTo(x, y)
      .lineTo(x, y + dy)
  pdf.lineWidth(0.3).strokeColor(LINE).stroke()
}
