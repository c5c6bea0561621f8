import sharp from "sharp"
import { paperOf } from "./paper-file"

const pdf = (inside: string) => Buffer.from(`%PDF-1.7\n${inside}\ntrailer\n%%EOF\n`)
const reasonOf = (file: Buffer) =>
  paperOf(file).then(
    () => null,
    (refusal) => refusal.fields.file ?? refusal.fields.photos,
  )

test("a photograph is made anew, without where and when it was taken", async () => {
  const taken = await sharp({ create: { width: 300, height: 200, channels: 3, background: "white" } })
    .withExif({ IFD0: { Make: "Máy của bác Ba" } })
    .jpeg()
    .toBuffer()
  const { content, mime } = await paperOf(taken)
  expect(mime).toBe("image/webp")
  const kept = await sharp(content).metadata()
  expect(kept).toMatchObject({ format: "webp", width: 300 })
  expect(kept.exif).toBeUndefined()
})

test("a whole PDF is kept as it is", async () => {
  const file = pdf("1 0 obj <</Type /Catalog>> endobj")
  expect(await paperOf(file)).toEqual({ content: file, mime: "application/pdf" })
})

test.each([
  ["a page of the web", Buffer.from("<html><script>alert(1)</script>"), "not_a_paper"],
  ["a drawing with a program", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), "not_a_paper"],
  ["nothing", Buffer.alloc(0), "not_a_paper"],
  ["a PDF cut off", Buffer.from("%PDF-1.7\n1 0 obj"), "unreadable"],
  ["a PDF that runs something", pdf("<</S /JavaScript /JS (app.alert(1))>>"), "active_content"],
  ["a PDF that starts a program", pdf("<</S /Launch /F (cmd.exe)>>"), "active_content"],
  ["a broken photograph", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), "unreadable"],
])("%s is refused", async (_what, file, reason) => expect(await reasonOf(file)).toBe(reason))
