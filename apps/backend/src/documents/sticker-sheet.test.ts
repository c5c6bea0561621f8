import jsQR from "jsqr"
import { codesIn } from "../../integration-tests/support/pdf-codes"
import { pdfPages } from "../../integration-tests/support/pdf-text"
import type { StickerFacts } from "./sticker"
import { SHEETS, stickerSheet } from "./sticker-sheet"

const at = new Date("2026-11-22T02:00:00.000Z")
const facts = (changes: Partial<StickerFacts> = {}): StickerFacts => ({
  product: "Gạo ngọc đỏ hữu cơ Tiên Điền ủ Ậ Ễ ỗ Ữ ợ",
  stars: 4,
  code: "7Q2M9XWD3A",
  address: "https://cho.example/chung-nhan/7Q2M9XWD3A",
  decision: "1234/QĐ-UBND",
  issuedOn: "2024-04-23",
  ends: { on: "2027-04-23", isExact: true },
  demo: false,
  ...changes,
})
const SIZES = Object.keys(SHEETS) as (keyof typeof SHEETS)[]

test.each(SIZES)("a %s sheet is one page full of stickers that tell stars, decision and last day", async (size) => {
  const pages = pdfPages(await stickerSheet(facts(), { size, author: "Chợ Xã", at }))
  expect(pages).toHaveLength(1)
  const { rows, columns } = SHEETS[size]
  for (const words of ["OCOP 4 sao", "QĐ 1234/QĐ-UBND", "Hết hạn 23/04/2027", "7Q2M9XWD3A"])
    expect(pages[0]?.split(words)).toHaveLength(rows * columns + 1)
})

test.each(SIZES)("every code of a %s sheet opens the certificate's page", async (size) => {
  const codes = codesIn(await stickerSheet(facts(), { size, author: "Chợ Xã", at }))
  const { rows, columns } = SHEETS[size]
  expect(codes).toHaveLength(rows * columns)
  const read = new Set(codes.map(({ pixels, side }) => jsQR(pixels, side, side)?.data))
  expect([...read]).toEqual(["https://cho.example/chung-nhan/7Q2M9XWD3A"])
})

test("what is not known is left out, and a bound is called a bound", async () => {
  const [page] = pdfPages(
    await stickerSheet(facts({ decision: null, issuedOn: null, ends: { on: "2026-12-31", isExact: false } }), {
      size: "large",
      author: "Chợ Xã",
      at,
    }),
  )
  expect(page).toContain("Còn hạn ít nhất tới 31/12/2026")
  expect(page).not.toMatch(/QĐ|Cấp ngày|null/)
})

test("stickers of a trial run say so, each of them", async () => {
  const [page] = pdfPages(await stickerSheet(facts({ demo: true }), { size: "medium", author: "Chợ Xã", at }))
  expect(page?.split("Bản thử")).toHaveLength(25)
})
