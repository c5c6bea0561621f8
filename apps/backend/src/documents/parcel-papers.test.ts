import { expect, test } from "vitest"
import { pdfPages } from "../../integration-tests/support/pdf-text"
import { labelsDocument, type ParcelPaper, packingSlipsDocument } from "./parcel-papers"

const frame = {
  market: { name: "Chợ Xã", url: "https://cho.example", demo: false },
  at: new Date("2026-11-22T02:00:00.000Z"),
}

const parcel = (changes: Partial<ParcelPaper> = {}): ParcelPaper => ({
  id: "porder_1",
  number: "7Q2M-9XWD",
  sender: { name: "Hợp tác xã Nông sản Sơn Trung", phone: "0912345678", address: "Xã Hương Sơn, Hà Tĩnh" },
  recipient: {
    name: "Nguyễn Thị Hường",
    phone: "0987654321",
    address: "Số 12, ngõ 5, thôn Yên Lợi, Xã Tiên Điền, Hà Tĩnh",
  },
  lines: [
    { title: "Mật ong rừng Ậ Ễ ỗ Ữ ợ", pack: "chai 500 ml", quantity: 2, total: 240_000 },
    { title: "Cam bù", pack: "túi 2 kg", quantity: 1, total: 92_000 },
  ],
  grams: 3_250,
  goods: 332_000,
  shipping: 30_000,
  discount: 20_000,
  cashDue: 342_000,
  isPickup: false,
  gift: null,
  note: "Gọi trước 10 phút",
  carrier: null,
  trackingCode: null,
  ...changes,
})
const GIFT = {
  cashDue: 0,
  gift: { buyerName: "Trần Văn Bảo", card: "Chúc chị năm mới an khang.", wantedWeek: "2027-01-25" },
}
const PRICE = /\d[.,]\d{3}|₫/

test("a label says who, where, what to collect, and nothing of what lies inside costs", async () => {
  const [page = "", ...more] = pdfPages(await labelsDocument([parcel()], frame))
  expect(more).toEqual([])
  for (const said of [
    "7Q2M-9XWD",
    "Hợp tác xã Nông sản Sơn Trung",
    "Nguyễn Thị Hường",
    "0987 654 321",
    "thôn Yên Lợi",
    "Thu của người nhận",
    "342.000 ₫",
    "3 món · 3,25 kg",
    "Gọi trước 10 phút",
  ])
    expect(page).toContain(said)
  expect(page).not.toContain("240.000")
})

test("what is paid is not collected again, and what was declined neither", async () => {
  const [paid = ""] = pdfPages(await labelsDocument([parcel({ cashDue: 0 })], frame))
  expect(paid).toContain("không thu tiền")
  expect(paid).not.toMatch(PRICE)
})

test("a packing slip adds up", async () => {
  const [page = ""] = pdfPages(await packingSlipsDocument([parcel()], frame))
  for (const said of [
    "2 ×",
    "chai 500 ml",
    "240.000 ₫",
    "92.000 ₫",
    "30.000 ₫",
    "−20.000 ₫",
    "342.000 ₫",
    "cho.example",
  ])
    expect(page).toContain(said)
})

test("nothing in a present says what it cost", async () => {
  for (const document of [labelsDocument, packingSlipsDocument]) {
    const text = pdfPages(await document([parcel(GIFT)], frame)).join(" ")
    expect(text).not.toMatch(PRICE)
    expect(text).toContain("Nguyễn Thị Hường")
  }
  const [slip = ""] = pdfPages(await packingSlipsDocument([parcel(GIFT)], frame))
  expect(slip).toContain("Quà của Trần Văn Bảo")
  expect(slip).toContain("Cam bù")
  expect(slip).toContain("Chúc chị năm mới an khang.")
})

test("many labels are one file, a page each, in their order", async () => {
  const parcels = Array.from({ length: 60 }, (_, index) => parcel({ number: `7Q2M-${1000 + index}` }))
  const pages = pdfPages(await labelsDocument(parcels, frame))
  expect(pages).toHaveLength(60)
  pages.forEach((page, index) => {
    expect(page).toContain(`7Q2M-${1000 + index}`)
  })
})

test("the longest names and addresses stay on one label", async () => {
  const long = "Công ty Trách nhiệm hữu hạn Một thành viên Đầu tư Phát triển Nông nghiệp Công nghệ cao Ậ Ễ ỗ Ữ ợ "
  const pages = pdfPages(
    await labelsDocument(
      [
        parcel({
          sender: { name: long.trim(), phone: "0912345678", address: long.trim() },
          recipient: { name: long.trim(), phone: "0987654321", address: long.repeat(2).trim() },
          note: long.repeat(2).trim(),
          carrier: "Giao Hàng Nhanh",
          trackingCode: "GHN123456789",
        }),
      ],
      frame,
    ),
  )
  expect(pages).toHaveLength(1)
})

test("a slip of fifty goods goes on to further pages and loses none", async () => {
  const lines = Array.from({ length: 50 }, (_, index) => ({
    title: `Món số ${index + 1}`,
    pack: "gói 100 g",
    quantity: 1,
    total: 10_000,
  }))
  const pages = pdfPages(await packingSlipsDocument([parcel({ lines })], frame))
  expect(pages.length).toBeGreaterThan(1)
  for (let index = 1; index <= 50; index += 1) expect(pages.join(" ")).toContain(`Món số ${index},`)
})
