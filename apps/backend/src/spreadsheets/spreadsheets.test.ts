import fc from "fast-check"
import { zipSync } from "fflate"
import { decodeText } from "./decode"
import { neutralise, originalOf } from "./neutralise"
import { parseRows } from "./parse-csv"
import { readXlsxRows } from "./read-xlsx"
import { writeCsv } from "./write-csv"
import { writeXlsx } from "./write-xlsx"

const LIMITS = { most: 100, formulas: "value" } as const
/** Cells are read trimmed and composed, and XML keeps no carriage returns. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("=1+1", "'=x", "''-", "+84 912", "-18 °C", "@a", 'Gạo "nếp", 5 kg; ngon', "một\nhai"),
  )
  .map((value) =>
    value
      .normalize("NFC")
      .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (c) => (c === "\n" ? c : ""))
      .trim(),
  )
const rows = fc
  .array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .filter((all) => all.every((row) => row.some((cell) => cell !== "")))
const original = (all: { cells: string[] }[]) => all.map(({ cells }) => trimmed(cells.map(originalOf)))
const trimmed = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1)

test("what CSV is written is read", () =>
  fc.assert(
    fc.property(rows, (all) => {
      expect(original(parseRows(decodeText(writeCsv(all)), 100, ","))).toEqual(all.map(trimmed))
    }),
  ))

test("what XLSX is written is read", () =>
  fc.assert(
    fc.asyncProperty(rows, async (all) => {
      expect(original(await readXlsxRows(writeXlsx([{ name: "A", rows: all }]), LIMITS))).toEqual(all.map(trimmed))
    }),
    { numRuns: 40 },
  ))

test("nothing that is written begins as a formula does, and its text comes back", () =>
  fc.assert(
    fc.property(text, (value) => {
      expect(neutralise(value)).not.toMatch(/^[=+\-@\t\r\n]/)
      expect(originalOf(neutralise(value))).toBe(value)
    }),
  ))

test("rows keep the number that a spreadsheet shows", async () => {
  expect(parseRows("a,b\n\n,\nc,d\n", 9, ",")).toEqual([
    { number: 1, cells: ["a", "b"] },
    { number: 4, cells: ["c", "d"] },
  ])
  const sheet = writeXlsx([{ name: "A", rows: [["a"], [null], ["c"]] }])
  expect((await readXlsxRows(sheet, LIMITS)).map(({ number }) => number)).toEqual([1, 3])
})

test("numbers stay numbers, and a formula's last value is read", async () => {
  const sheet = writeXlsx([{ name: "A", rows: [["a"], [92000]] }])
  expect((await readXlsxRows(sheet, LIMITS))[1]?.cells).toEqual(["92000"])
})

test.each([
  ["too_many_rows", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
  ["too_many_columns", '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
  ["too_many_columns", "<row r='1'><c r = 'XFD1'><v>1</v></c></row>"],
  ["too_many_columns", '<row r="1"><c t=">" r="XFD1"><v>1</v></c></row>'],
  ["unreadable", '<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'],
])("%s: one cell far out is refused before anybody reads it", async (reason, row) => {
  const sheet = Buffer.from(
    zipSync({ "xl/worksheets/sheet1.xml": Buffer.from(`<worksheet><sheetData>${row}</sheetData></worksheet>`) }),
  )
  await expect(readXlsxRows(sheet, LIMITS)).rejects.toMatchObject({ fields: { file: reason } })
})

test("a sheet that lies elsewhere in its archive is looked at too", async () => {
  const empty = Buffer.from("<worksheet><sheetData/></worksheet>")
  const far = Buffer.from('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>')
  const archive = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": empty, "xl/hidden.xml": far }))
  await expect(readXlsxRows(archive, LIMITS)).rejects.toMatchObject({ fields: { file: "too_many_columns" } })
})

test("cells that never end are refused at once", async () => {
  const xml = Buffer.from(`<worksheet><sheetData>${"<c ".repeat(300_000)}`)
  const began = performance.now()
  await expect(readXlsxRows(Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": xml })), LIMITS)).rejects.toMatchObject({
    code: "file_refused",
  })
  const quotes = parseRows(`${" ".repeat(100_000)}a${'"'.repeat(100_000)}`, 10, ",")
  expect([quotes.length, performance.now() - began < 5000]).toEqual([1, true])
})

test("an archive that lies about its sizes is not unpacked beyond them", async () => {
  const bomb = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(8 * 1024 * 1024) }))
  // The size stands in the local header and in the directory: both say that one byte comes out.
  for (const [signature, offset] of [
    ["PK\u0003\u0004", 22],
    ["PK\u0001\u0002", 24],
  ] as const)
    bomb.writeUInt32LE(1, bomb.indexOf(signature, 0, "latin1") + offset)
  await expect(readXlsxRows(bomb, LIMITS)).rejects.toMatchObject({ code: "file_refused" })
})
