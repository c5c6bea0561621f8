import PDFDocument from "pdfkit"
import { A4, BOTTOM, FONTS, INK, LEADING, LINE, MARGIN, SOFT, WIDTH } from "./layout"
import { type Column, rowHeight, writeRow } from "./table-row"

export interface PaperOptions {
  title: string
  author: string
  /** Business time. */
  at: Date
  locale: "vi" | "en"
  /** Stands at the foot of every page. */
  foot: (page: number, pages: number) => string
}

/** A4 pages that are written from top to bottom and broken where they are full; tables repeat their head. */
export class Paper {
  private readonly pdf: PDFKit.PDFDocument
  private readonly chunks: Buffer[] = []

  constructor(private readonly options: PaperOptions) {
    this.pdf = new PDFDocument({
      size: "A4",
      margins: { top: MARGIN.top, bottom: MARGIN.bottom, left: MARGIN.side, right: MARGIN.side },
      bufferPages: true,
      lang: options.locale === "vi" ? "vi-VN" : "en",
      displayTitle: true,
      info: { Title: options.title, Author: options.author, CreationDate: options.at, ModDate: options.at },
    })
    for (const [name, file] of Object.entries(FONTS)) this.pdf.registerFont(name, file)
    this.pdf.on("data", (chunk: Buffer) => this.chunks.push(chunk))
    this.plain()
  }

  title(text: string, under?: string): this {
    this.pdf
      .font("strong")
      .fontSize(18)
      .fillColor(INK)
      .text(text, { width: WIDTH, lineGap: 18 * LEADING })
    if (under) this.soft(under)
    return this.gap(8)
  }

  /** A heading never stands alone at the foot of a page. */
  heading(text: string): this {
    this.gap(10).need(70)
    this.pdf
      .font("strong")
      .fontSize(12)
      .fillColor(INK)
      .text(text, MARGIN.side, this.pdf.y, { width: WIDTH, lineGap: 3 })
    return this.plain().gap(3)
  }

  /** A line above what it names; `together` points of that stay on its page. */
  strong(text: string, together = 40): this {
    this.need(together)
    this.pdf.font("strong").fontSize(9.5).fillColor(INK)
    this.write(text)
    return this.plain()
  }

  text(text: string): this {
    this.plain().write(text)
    return this.gap(3)
  }

  soft(text: string): this {
    this.pdf.font("regular").fontSize(8.5).fillColor(SOFT)
    this.write(text)
    return this.plain().gap(2)
  }

  /** Something that must not be overlooked, between two lines. */
  notice(text: string): this {
    this.rule().gap(4)
    this.pdf.font("strong").fontSize(9.5).fillColor("#8f2917")
    this.write(text)
    return this.plain().gap(4).rule().gap(6)
  }

  /** Term and what it is, line by line; lines without a value are left out. */
  facts(facts: readonly (readonly [term: string, value: string | null])[]): this {
    const termWidth = WIDTH * 0.28
    for (const [term, value] of facts) {
      if (!value) continue
      const width = WIDTH - termWidth
      this.plain().need(this.pdf.heightOfString(value, { width, lineGap: 9.5 * LEADING }))
      const { y } = this.pdf
      this.pdf.fillColor(SOFT).text(term, MARGIN.side, y, { width: termWidth - 8, lineGap: 9.5 * LEADING })
      const below = this.pdf.y
      this.pdf.fillColor(INK).text(value, MARGIN.side + termWidth, y, { width, lineGap: 9.5 * LEADING })
      this.pdf.y = Math.max(this.pdf.y, below)
    }
    return this.gap(4)
  }

  /** Rows under a head. `sums` stand below, right under the last column; the last of them is the total. */
  table(
    columns: readonly Column[],
    rows: readonly string[][],
    sums: readonly (readonly [string, string])[] = [],
  ): this {
    this.head(columns)
    for (const row of rows) {
      if (this.pdf.y + rowHeight(this.pdf, columns, row) > BOTTOM) {
        this.turn()
        this.head(columns)
      }
      writeRow(this.pdf, columns, row, "regular")
      this.rule()
    }
    return this.sums(sums, columns.at(-1)?.share)
  }

  /** Sums under each other at the right edge; the last of them is the total. */
  sums(sums: readonly (readonly [string, string])[], share = 0.18): this {
    const columns: Column[] = [
      { head: "", share: 1 - share, right: true },
      { head: "", share, right: true },
    ]
    this.need(sums.length * 16)
    sums.forEach(([term, sum], index) => {
      writeRow(this.pdf, columns, [term, sum], index === sums.length - 1 ? "strong" : "regular")
    })
    return this.plain().gap(8)
  }

  /** Ends the document; nothing can be written after. */
  async bytes(): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange()
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page)
      // Below the margin the library would begin a new page.
      this.pdf.page.margins.bottom = 0
      this.pdf.font("regular").fontSize(8).fillColor(SOFT)
      const foot = this.options.foot(page - start + 1, count)
      this.pdf.text(foot, MARGIN.side, A4.height - 44, { width: WIDTH, align: "center", lineBreak: false })
    }
    const ended = new Promise<void>((resolve) => this.pdf.on("end", resolve))
    this.pdf.end()
    await ended
    return Buffer.concat(this.chunks)
  }

  gap(points: number): this {
    this.pdf.y += points
    return this
  }

  private plain(): this {
    this.pdf.font("regular").fontSize(9.5).fillColor(INK)
    return this
  }

  private write(text: string): void {
    this.pdf.text(text, MARGIN.side, this.pdf.y, { width: WIDTH, lineGap: 9.5 * LEADING })
  }

  private rule(): this {
    const { y } = this.pdf
    this.pdf
      .moveTo(MARGIN.side, y)
      .lineTo(A4.width - MARGIN.side, y)
      .lineWidth(0.6)
      .strokeColor(LINE)
      .stroke()
    return this
  }

  private head(columns: readonly Column[]): void {
    this.need(60)
    writeRow(
      this.pdf,
      columns,
      columns.map(({ head }) => head),
      "strong",
    )
    this.rule()
  }

  private need(points: number): this {
    if (this.pdf.y + points > BOTTOM) this.turn()
    return this
  }

  private turn(): void {
    this.pdf.addPage()
    this.pdf.y = MARGIN.top
  }
}
