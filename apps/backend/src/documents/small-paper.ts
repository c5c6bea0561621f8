import PDFDocument from "pdfkit"
import { encode } from "uqr"
import { FONTS, INK, LEADING, LINE, SOFT } from "./layout"

/** A6 upright: what label printers and a quarter of an office sheet have in common. Points. */
export const A6 = { width: 297.64, height: 419.53 }
const SIDE = 17
const TOP = 17
const BOTTOM = A6.height - 17
export const A6_WIDTH = A6.width - 2 * SIDE

interface Style {
  size: number
  strong?: boolean
  soft?: boolean
  right?: boolean
  /** Most points of height; longer text is made smaller, never cut. */
  within?: number
}

/** A6 pages, one or many in one file, written from top to bottom; what does not fit goes on to a further page. */
export class SmallPaper {
  private readonly pdf: PDFKit.PDFDocument
  private readonly chunks: Buffer[] = []
  private hasPage = false

  constructor({ title, author, at }: { title: string; author: string; at: Date }) {
    this.pdf = new PDFDocument({
      size: [A6.width, A6.height],
      margin: 0,
      autoFirstPage: false,
      lang: "vi-VN",
      displayTitle: true,
      info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    })
    for (const [name, file] of Object.entries(FONTS)) this.pdf.registerFont(name, file)
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk))
  }

  /** Begins a page. */
  page(): this {
    this.pdf.addPage()
    this.pdf.y = TOP
    this.hasPage = true
    return this
  }

  /** Text at the pen, in the width from `from` to `to` (shares of the page's width). */
  text(text: string, style: Style, from = 0, to = 1): this {
    const width = A6_WIDTH * (to - from)
    const size = this.fitting(text, style, width)
    this.pdf.font(style.strong ? "strong" : "regular").fontSize(size)
    const height = this.pdf.heightOfString(text, { width, lineGap: size * LEADING })
    if (this.pdf.y + height > BOTTOM) this.page()
    // A new page sets its own pen and keeps no font.
    this.pdf.font(style.strong ? "strong" : "regular").fontSize(size)
    this.pdf.fillColor(style.soft ? SOFT : INK).text(text, SIDE + A6_WIDTH * from, this.pdf.y, {
      width,
      lineGap: size * LEADING,
      align: style.right ? "right" : "left",
    })
    return this
  }

  /** Texts side by side from the same height; the pen ends below the tallest. */
  row(cells: readonly { text: string; style: Style; from: number; to: number }[]): this {
    const heights = cells.map(({ text, style, from, to }) => {
      this.pdf.font(style.strong ? "strong" : "regular").fontSize(style.size)
      return this.pdf.heightOfString(text, { width: A6_WIDTH * (to - from), lineGap: style.size * LEADING })
    })
    if (this.pdf.y + Math.max(...heights) > BOTTOM) this.page()
    const { y } = this.pdf
    let below = y
    for (const { text, style, from, to } of cells) {
      this.pdf.y = y
      this.text(text, style, from, to)
      below = Math.max(below, this.pdf.y)
    }
    this.pdf.y = below
    return this
  }

  /** A QR code at the right edge, top at the pen, which stays. Error correction Q: labels get wet and scratched. */
  qr(text: string, side: number): this {
    const { data, size } = encode(text, { ecc: "Q", border: 0 })
    const unit = side / size
    const left = A6.width - SIDE - side
    const { y } = this.pdf
    data.forEach((line, row) => {
      line.forEach((isDark, column) => {
        if (isDark) this.pdf.rect(left + column * unit, y + row * unit, unit, unit)
      })
    })
    this.pdf.fillColor("#000000").fill()
    return this
  }

  /** Something between two thick lines, such as what to collect. */
  boxed(write: (paper: SmallPaper) => void): this {
    this.line(1.6).gap(5)
    write(this)
    return this.gap(5).line(1.6)
  }

  line(width = 0.6): this {
    const { y } = this.pdf
    this.pdf
      .moveTo(SIDE, y)
      .lineTo(A6.width - SIDE, y)
      .lineWidth(width)
      .strokeColor(width > 1 ? INK : LINE)
      .stroke()
    return this
  }

  gap(points: number): this {
    this.pdf.y += points
    return this
  }

  /** Moves the pen down to a height, when it is above it. */
  below(height: number): this {
    this.pdf.y = Math.max(this.pdf.y, height)
    return this
  }

  get y(): number {
    return this.pdf.y
  }

  /** Ends the file; nothing can be written after. */
  async bytes(): Promise<Buffer> {
    if (!this.hasPage) this.page()
    const ended = new Promise<void>((resolve) => this.pdf.on("end", resolve))
    this.pdf.end()
    await ended
    return Buffer.concat(this.chunks)
  }

  /** Names and addresses run as long as people are called: smaller letters, down to 6 points, before a further page. */
  private fitting(text: string, { size, strong, within }: Style, width: number): number {
    if (!within) return size
    this.pdf.font(strong ? "strong" : "regular")
    let fitting = size
    while (fitting > 6) {
      this.pdf.fontSize(fitting)
      if (this.pdf.heightOfString(text, { width, lineGap: fitting * LEADING }) <= within) break
      fitting -= 0.5
    }
    return fitting
  }
}
