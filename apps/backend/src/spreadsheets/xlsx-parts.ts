import { neutralise } from "./neutralise"
import type { XlsxSheet } from "./write-xlsx"

/** One row of headings, unless a sheet says otherwise. */
export const HEADED = 1

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const PACKAGE = `${PROLOGUE}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const CONTENT_TYPES = (sheets: number) =>
  `${PROLOGUE}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${upTo(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KIND}.worksheet+xml"/>`)}</Types>`

export const relations = (sheets: number) =>
  `${PROLOGUE}<Relationships xmlns="${RELATIONS}">${upTo(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

export const workbookXml = (names: readonly string[]) =>
  `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, i) => `<sheet name="${escapeXml(name.slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("")}</sheets></workbook>`

/** Style 0: top-aligned, wrapped; 1: a heading; 2: a whole number with its thousands parted. */
export const STYLES = `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1EADB"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`

/** A sheet's own part. Its elements stand in the order that the format asks for. */
export function sheetXml({ rows, widths, headings = HEADED, choices }: XlsxSheet): string {
  const pane =
    headings > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headings}" topLeftCell="A${headings + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : ""
  const columns = widths
    ? `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`
    : ""
  return `${PROLOGUE}<worksheet xmlns="${MAIN}">${pane}${columns}<sheetData>${rows
    .map((row, index) => rowXml(row, index, index < headings))
    .join("")}</sheetData>${choicesXml(choices, headings)}</worksheet>`
}

function rowXml(row: XlsxSheet["rows"][number], index: number, isHeading: boolean): string {
  const cells = row.map((value, column) => {
    if (value === null || value === "") return ""
    const at = `${columnName(column)}${index + 1}`
    if (typeof value === "number") return `<c r="${at}" s="${isHeading ? 1 : 2}"><v>${value}</v></c>`
    return `<c r="${at}" s="${isHeading ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(neutralise(value))}</t></is></c>`
  })
  return `<row r="${index + 1}">${cells.join("")}</row>`
}

/** Lists to choose from, for the rows that people fill in. A list may be 255 characters long. */
function choicesXml(choices: XlsxSheet["choices"], headings: number): string {
  const lists = [...(choices ?? [])].filter(([, texts]) => texts.join(",").length <= 250)
  if (lists.length === 0) return ""
  const list = ([column, texts]: [number, readonly string[]]) => {
    const name = columnName(column)
    return `<dataValidation type="list" allowBlank="1" sqref="${name}${headings + 1}:${name}6000"><formula1>"${escapeXml(texts.join(","))}"</formula1></dataValidation>`
  }
  return `<dataValidations count="${lists.length}">${lists.map(list).join("")}</dataValidations>`
}

/** 0 → "A", 27 → "AB". */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26))
}

const upTo = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 1)).join("")

/** XML knows no other control characters than tab and line ends. */
const escapeXml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
