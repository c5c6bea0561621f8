import { foldVietnamese } from "../text/fold-vietnamese"
import { CERTIFICATE_COLUMNS, type CertificateColumnId } from "./columns"

export interface CertificateHeadings {
  /** Which cell of a row holds which column. */
  at: ReadonlyMap<CertificateColumnId, number>
  /** Headings that no column has; their cells are not read. */
  unknown: readonly string[]
  /** Headings that stand twice. */
  repeated: readonly CertificateColumnId[]
}

/** "Số sao*" → "so sao": letters and digits alone decide. */
const keyOf = (heading: string) =>
  foldVietnamese(heading.replace(/\([^()]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim()

const NAMES = /* @__PURE__ */ (() =>
  new Map(
    CERTIFICATE_COLUMNS.flatMap(({ id, heading, also }): [string, CertificateColumnId][] =>
      [heading.vi, heading.en, ...also].map((name) => [keyOf(name), id]),
    ),
  ))()

/** Which columns of a list of certificates a row of headings names, in Vietnamese or English. */
export function matchCertificateHeadings(cells: readonly string[]): CertificateHeadings {
  const at = new Map<CertificateColumnId, number>()
  const unknown: string[] = []
  const repeated: CertificateColumnId[] = []
  for (const [index, cell] of cells.entries()) {
    const key = keyOf(cell)
    if (key === "") continue
    const id = NAMES.get(key)
    if (id === undefined) unknown.push(cell)
    else if (at.has(id)) repeated.push(id)
    else at.set(id, index)
  }
  return { at, unknown, repeated }
}
