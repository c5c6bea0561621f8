import { zipSync } from "fflate"
import { readStatement } from "./read-statement"

const VCB = [
  "Sao kê tài khoản,,,,",
  "Số tài khoản: 0071001234567,,,,",
  "STT,Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả",
  '1,22/11/2026,5210 - 1,,"1,250,000",MBVCB.778.CXK7M29QXDA1.CT tu 0071 NGUYEN THI HOA',
  '2,22/11/2026,5210 - 2,"11,000",,Phí dịch vụ SMS',
  "3,22/11/2026,5210 - 3,0,250.000,=HYPERLINK(evil)",
  ",,,Tổng cộng,1.500.000,",
].join("\r\n")

const read = (text: string, format = "auto") => readStatement(Buffer.from(text), format)
const facts = async (bytes: Buffer) =>
  (await readStatement(bytes, "auto")).movements.map(({ amount, description }) => [amount, description])

test("a statement of Vietcombank: what came in, with the bank's numbers; the rest is counted", async () => {
  const { format, movements, skipped } = await read(VCB)
  expect([format, skipped]).toEqual(["vietcombank", 2])
  expect(movements).toMatchObject([
    { source: "file", reference: "5210 - 1", amount: 1_250_000, currency: "VND" },
    { reference: "5210 - 3", amount: 250_000, description: "=HYPERLINK(evil)" },
  ])
  expect(movements[0]?.happenedAt.toISOString()).toBe("2026-11-21T17:00:00.000Z")
})

test("the same statement in UTF-8 with its mark, UTF-16 and windows-1258 says the same", async () => {
  const text = "Ngày,Số tiền,Nội dung,Mã giao dịch\n22/11/2026 10:00,1.000,chuyển tiền gạo,A1\n"
  const expected = [[1000, "chuyển tiền gạo"]]
  expect(await facts(Buffer.from(`\ufeff${text}`))).toEqual(expected)
  expect(await facts(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(expected)
  expect(await facts(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).toEqual(expected)
  expect(await facts(windows1258(text))).toEqual(expected)
})

test("semicolons, tabs, quotes, line breaks in cells", async () => {
  const rows = 'Ngày;Số tiền;Nội dung;Mã giao dịch\n22/11/2026;2.000;"dòng ""một""\nhai; ba";B1\n'
  expect(await facts(Buffer.from(rows))).toEqual([[2000, 'dòng "một"\nhai; ba']])
  expect(await facts(Buffer.from("Date\tAmount\tDescription\tReference\n2026-11-22\t3000\tx\tC1"))).toEqual([
    [3000, "x"],
  ])
})

test("rows without the bank's number are named by what they say, twins apart", async () => {
  const text = "Ngày,Số tiền,Nội dung\n22/11/2026,5.000,a\n22/11/2026,5.000,a\n22/11/2026,6.000,a\n"
  const names = (await read(text)).movements.map(({ reference }) => reference)
  expect(new Set(names).size).toBe(3)
  expect((await read(text)).movements.map(({ reference }) => reference)).toEqual(names)
})

test.each([
  ["unknown_columns", "a,b,c\n1,2,3"],
  ["unknown_columns", ""],
  ["unreadable_row", "Ngày,Số tiền,Nội dung\n22/11/2026,=1+1,a"],
  ["unreadable_row", 'Ngày,Số tiền,Nội dung\n22/11/2026,"1.000,5",a'],
  ["unreadable_row", "Ngày,Số tiền,Nội dung\n99/99/2026,1.000,a"],
])("%s: %j is refused as a whole", async (reason, text) =>
  expect(read(text)).rejects.toMatchObject({ code: "file_refused", fields: { file: reason } }),
)

test("fifty thousand rows are refused, quickly", async () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `22/11/2026,1.000,x,R${i}`).join("\n")
  const start = performance.now()
  await expect(read(`Ngày,Số tiền,Nội dung,Mã giao dịch\n${rows}`)).rejects.toMatchObject({
    fields: { file: "too_many_rows" },
  })
  expect(performance.now() - start).toBeLessThan(2000)
})

test("a spreadsheet is read as text; one with formulas, a bomb or rubbish is refused", async () => {
  const bytes = sheet(
    '<row r="2"><c r="A2" t="inlineStr"><is><t>22/11/2026</t></is></c><c r="B2"><v>7000</v></c><c r="C2" t="inlineStr"><is><t>CX tien</t></is></c></row>',
  )
  expect(await facts(bytes)).toEqual([[7000, "CX tien"]])
  const reason = (buffer: Buffer) => readStatement(buffer, "auto").catch((error) => error.fields?.file)
  expect(await reason(sheet('<row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>'))).toBe("formulas")
  expect(await reason(sheet("<row/>".repeat(50_000)))).toBe("too_many_rows")
  expect(await reason(Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(70 * 1024 * 1024) })))).toBe(
    "too_large",
  )
  expect(await reason(Buffer.from("PK\u0003\u0004 rubbish"))).toBe("unreadable")
})

/** An XLSX file of one sheet with the headings of the general table and these rows. */
function sheet(rows: string): Buffer {
  const heading = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`
  const headings = `<row r="1">${heading("A1", "Ngày")}${heading("B1", "Số tiền")}${heading("C1", "Nội dung")}</row>`
  const xml = (body: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`)
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      "_rels/.rels": xml(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": xml(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": xml(
        `<worksheet xmlns="${main}"><sheetData>${headings}${rows}</sheetData></worksheet>`,
      ),
    }),
  )
}

/** Windows-1258 as Vietnamese programs wrote it: some letters whole, tones after their vowel. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder("windows-1258")
  const byte = new Map(Array.from({ length: 256 }, (_, i) => [decoder.decode(Uint8Array.of(i)), i] as const))
  const bytes = [...text].flatMap((letter) => {
    const whole = byte.get(letter)
    if (whole !== undefined) return [whole]
    const [base = "", ...marks] = letter.normalize("NFD")
    for (let joined = marks.length; joined >= 0; joined--) {
      const start = byte.get((base + marks.slice(0, joined).join("")).normalize("NFC"))
      const tones = marks.slice(joined).map((mark) => byte.get(mark))
      if (start !== undefined && tones.every((tone) => tone !== undefined)) return [start, ...tones.map(Number)]
    }
    const reordered = byte.get((base + marks.slice(1).join("")).normalize("NFC"))
    const tone = byte.get(marks[0] ?? "")
    if (reordered === undefined || tone === undefined) throw new Error(`No bytes for ${letter}`)
    return [reordered, tone]
  })
  return Buffer.from(bytes)
}
