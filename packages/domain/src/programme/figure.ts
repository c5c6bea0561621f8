/** One thing that a figure counts. `part` of `whole`: 1 of 1 for what counts, 0 of 1 for what does not. */
export interface FigureRow {
  kind: "product" | "producer" | "district" | "point"
  id: string
  name: string
  /** Null: nothing on record says whether it counts. */
  part: number | null
  whole: number
}

/** A figure and how it came about: always the sum of its rows, never typed in. */
export interface Figure {
  /** Σ part of the rows that say something. */
  counted: number
  /** Σ whole of the same rows. */
  of: number
  /** Rows of which nobody knows. */
  unknown: number
  /** For a share: counted / of, from 0 to 1, or to more where parts may exceed; for a count: counted. */
  value: number
}

/**
 * The figure of rows. Null ("chưa có số liệu") when there is no row, or none that says anything: what nobody wrote down
 * is not nought.
 */
export function figureOf(rows: readonly FigureRow[], unit: "count" | "share"): Figure | null {
  const known = rows.filter(({ part }) => part !== null)
  const of = known.reduce((sum, { whole }) => sum + whole, 0)
  if (of === 0) return null
  const counted = known.reduce((sum, { part }) => sum + (part ?? 0), 0)
  return { counted, of, unknown: rows.length - known.length, value: unit === "count" ? counted : counted / of }
}

/**
 * Whether a goal ("at least so much") is reached, by exact numbers and not by what is shown after rounding. A share's
 * goal is in whole percent; "every": all rows count, and none is unknown.
 */
export function isReached(figure: Figure, unit: "count" | "share", goal: number | "every"): boolean {
  if (goal === "every") return figure.unknown === 0 && figure.counted >= figure.of
  return unit === "count" ? figure.counted >= goal : figure.counted * 100 >= goal * figure.of
}
