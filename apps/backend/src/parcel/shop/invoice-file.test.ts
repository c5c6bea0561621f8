import { invoiceType } from "./invoice-file"

const reasonOf = (file: Buffer) =>
  invoiceType(file).then(
    (type) => type,
    (refusal) => refusal.fields.file,
  )
const xml = (inside: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<HDon>${inside}</HDon>\n`)

test.each<[string, Buffer, string]>([
  ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n"), "application/pdf"],
  ["an electronic invoice", xml("<DLHDon Id='1'><TTChung>Hóa đơn</TTChung></DLHDon>"), "text/xml"],
  ["one with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), xml("")]), "text/xml"],
  ["one cut off", Buffer.from("<HDon><DLHDon"), "unreadable"],
  ["one that reads other files", xml("<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"), "active_content"],
  ["one that brings a style of its own", xml("<?xml-stylesheet href='https://x'?>"), "active_content"],
  ["a page with a program", xml("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>x()</h:script>"), "active_content"],
  ["a PDF with a program", Buffer.from("%PDF-1.7\n<</S /JavaScript /JS (x)>>\n%%EOF"), "active_content"],
  ["a photograph", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "not_an_invoice"],
  ["a table", Buffer.from("a;b;c"), "not_an_invoice"],
  ["nothing", Buffer.alloc(0), "not_an_invoice"],
])("%s is %s", async (_what, file, kind) => expect(await reasonOf(file)).toBe(kind))
