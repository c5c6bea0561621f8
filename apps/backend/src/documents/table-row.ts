import { INK, LEADING, MARGIN, WIDTH } from "./layout"

export interface Column {
  head: string
  /** Share of the width. */
  share: number
  right?: boolean
}

const SIZE = 9
const PADDING = 3
const BETWEEN = 4
const lineGap = SIZE * LEADING

/** Writes one row of a table at the pen's height and leaves the pen below it. */
export function writeRow(
  pdf: PDFKit.PDFDocument,
  columns: readonly Column[],
  cells: readonly string[],
  font: "regular" | "strong",
): void {
  const height = rowHeight(pdf, columns, cells)
  const top = pdf.y
  let x = MARGIN.side
  pdf.font(font).fontSize(SIZE).fillColor(INK)
  columns.forEach(({ share, right }, index) => {
    const width = share * WIDTH
    const align = right ? "right" : "left"
    pdf.text(cells[index] ?? "", x + (right ? BETWEEN : 0), top + PADDING, { width: width - BETWEEN, align, lineGap })
    x += width
  })
  pdf.y = top + height
}

/** Points that a row takes; its tallest cell decides. */
export function rowHeight(pdf: PDFKit.PDFDocument, columns: readonly Column[], cells: readonly string[]): number {
  // The wider of the two fonts: a row never turns out taller than was reckoned.
  pdf.font("strong").fontSize(SIZE)
  const heights = columns.map(({ share }, index) =>
    pdf.heightOfString(cells[index] || " ", { width: share * WIDTH - BETWEEN, lineGap }),
  )
  return Math.max(...heights) + 2 * PADDING
}
