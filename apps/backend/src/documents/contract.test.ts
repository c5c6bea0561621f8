import { inflateSync } from "node:zlib"
import type { OrderPage, Parcel } from "@ocop/contract"
import { expect, test } from "vitest"
import { SettingsDataSchema } from "../modules/setting/defaults"
import { type ContractFacts, contractDocument } from "./contract"

const parcel = (number: number, lines = 3): Parcel => ({
  id: `porder_${number}`,
  code: `7Q2M-9XW${number}`,
  number,
  state: "placed",
  producer: { id: `maker_${number}`, handle: "h", name: `Nhà số ${number}`, type: "cooperative" },
  placeName: "Xã Tiên Điền, Hà Tĩnh",
  lines: Array.from({ length: lines }, (_, index) => ({
    variantId: `v${index}`,
    title: `Mật ong rừng nguyên chất của hợp tác xã Ậ Ễ ỗ Ữ ợ số ${index + 1}`,
    pack: { vi: "chai 500 ml", en: "500 ml bottle" },
    handle: "h",
    illustration: "honey",
    photo: null,
    quantity: 2,
    declined: 0,
    unitPrice: 120_000,
    total: 240_000,
  })),
  goods: 240_000 * lines,
  shipping: 30_000,
  discount: 0,
  total: 240_000 * lines + 30_000,
  parts: [],
  due: 240_000 * lines + 30_000,
  confirmBy: null,
  isLate: false,
  shippingKind: "standard",
  arrives: { from: "2026-11-25", to: "2026-11-27" },
  carrier: null,
  trackingCode: null,
  trackingUrl: null,
  cashDue: 0,
  refunded: 0,
  cancellable: true,
  invoiceFile: null,
  reports: [],
  history: [{ state: "placed", at: "2026-11-22T02:00:00.000Z", reason: null }],
})

function facts(parcels: Parcel[], changes: Partial<OrderPage> = {}): ContractFacts {
  const sum = (key: "goods" | "shipping" | "total") => parcels.reduce((all, one) => all + one[key], 0)
  const order: OrderPage = {
    number: "K7M2-9QXD",
    placedAt: "2026-11-22T02:00:00.000Z",
    name: "Nguyễn Thị Hoa",
    phone: "0912345678",
    email: null,
    address: "Thôn Yên Lợi, Xã Tiên Điền, Hà Tĩnh",
    note: null,
    payment: "cash_on_delivery",
    paymentRequest: null,
    gift: null,
    invoice: null,
    parcels,
    goods: sum("goods"),
    shipping: sum("shipping"),
    discount: 0,
    total: sum("total"),
    ...changes,
  }
  const sellers = new Map(
    parcels.map(({ producer }) => [
      producer.id,
      { legalName: `Hợp tác xã ${producer.name}`, taxCode: "0100109106", address: "Xã Tiên Điền", phone: null },
    ]),
  )
  const settings = { ...SettingsDataSchema.parse({}), demo: true }
  return { order, sellers, termsVersion: "2026-11", settings, at: new Date("2026-11-22T02:00:00.000Z") }
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

test("a contract of one parcel is a small PDF in the language asked for", async () => {
  for (const locale of ["vi", "en"] as const) {
    const pdf = await contractDocument(facts([parcel(1)]), locale)
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-")
    expect(pdf.toString("latin1")).toContain(`/Lang (${locale === "vi" ? "vi-VN" : "en"})`)
    expect(pagesOf(pdf)).toBeLessThanOrEqual(3)
    expect(pdf.length).toBeLessThan(120_000)
  }
})

test("the letters that are used are in the document, and no others", async () => {
  const pdf = await contractDocument(facts([parcel(1)]), "vi")
  const streams = [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
  const maps = streams.flatMap(([, body]) => {
    try {
      const text = inflateSync(Buffer.from(body ?? "", "latin1")).toString("latin1")
      return text.includes("beginbfrange") ? [text] : []
    } catch {
      return []
    }
  })
  const mapped = maps.join(" ").toLowerCase()
  for (const letter of ["ậ", "Ễ", "ỗ", "Ữ", "ợ", "₫"])
    expect(mapped).toContain(letter.charCodeAt(0).toString(16).padStart(4, "0"))
})

test("an order of twenty makers and forty goods each is paged, not cut", async () => {
  const parcels = Array.from({ length: 20 }, (_, index) => parcel(index + 1, 40))
  const pages = pagesOf(await contractDocument(facts(parcels), "vi"))
  expect(pages).toBeGreaterThan(20)
  expect(pages).toBeLessThan(60)
})
