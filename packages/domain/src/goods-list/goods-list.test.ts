import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CRITERIA_SETS } from "../listing/criteria-sets"
import { type ListingContent, type ListingPack, NET_UNITS } from "../listing/listing-content"
import { content, pack } from "../listing/listing-content.test-data"
import { listingDifference } from "../listing/listing-difference"
import { GOODS_COLUMN_IDS, GOODS_COLUMNS, type GoodsCells } from "./columns"
import { contentOf, firstFaults } from "./content-of"
import { matchHeadings } from "./match-headings"
import { headingOf, problemWords } from "./problem-words"
import { packKey, readGoodsList } from "./read-goods-list"
import { cellsOf, exampleRow, headingsOf, rowOf } from "./write-goods-list"

const DAY = "2026-11-22"
const rows = (...cells: GoodsCells[]) => cells.map((one, index) => ({ number: index + 2, cells: one }))
const read = (...cells: GoodsCells[]) => readGoodsList(rows(...cells), "shop")
const faults = (...cells: GoodsCells[]) =>
  read(...cells).faults.map(({ row, column, problem, otherRow }) => [row, column, problem, otherRow])

const words = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 3, maxLength: most })
    .map((text) => `Ạ${text.normalize("NFC").replace(/[^\S\n]+|\p{Cc}/gu, " ")}z`.replace(/ +/g, " "))
const line = (most: number) => words(most).map((text) => text.replace(/\s+/g, " "))
const both = (most: number) => fc.option(fc.record({ vi: words(most), en: fc.option(words(most)) }))
const packs = fc.uniqueArray(
  fc.record<ListingPack>({
    variantId: fc.uuid(),
    title: fc.record({ vi: line(20), en: fc.option(line(20)) }),
    net: fc.option(
      fc
        .record({ amount: fc.integer({ min: 1, max: 999_999 }), unit: fc.constantFrom(...NET_UNITS) })
        .map((net) => (net.unit === "piece" ? net : { ...net, amount: net.amount / 1000 })),
    ),
    shippingGrams: fc.integer({ min: 1, max: 100_000 }),
    barcode: fc.constantFrom(null, "8934563138165", "96385074"),
    price: fc.integer({ min: 1, max: 1_000_000_000 }),
    stock: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 4, selector: ({ title }) => packKey(title.vi) },
)
const listing: fc.Arbitrary<ListingContent> = fc
  .record({
    set: fc.constantFrom(...CRITERIA_SETS.filter(({ group }) => group !== "tourism")),
    knowsSet: fc.boolean(),
    rest: fc.record({
      name: line(60),
      description: both(200),
      ingredients: both(80),
      storage: both(80),
      warnings: both(80),
      shelfLifeDays: fc.option(fc.integer({ min: 1, max: 7300 })),
      declarationNumber: fc.option(line(30)),
      packs,
      photos: fc.constant<string[]>(["photo_1"]),
      labelPhotos: fc.constant<string[]>([]),
      leadTimeDays: fc.option(fc.nat(60)),
    }),
  })
  .map(({ set, knowsSet, rest }) => ({
    ...rest,
    group: set.group === "tourism" ? "food" : set.group,
    criteriaSet: knowsSet ? set.number : null,
  }))

test("what is written of any listing and read again differs in nothing", () =>
  fc.assert(
    fc.property(listing, fc.option(line(20)), (before, code) => {
      const { goods, faults } = read(...cellsOf(before, code))
      expect([goods.length, faults]).toEqual([1, []])
      const again = goods.map((one) => contentOf(one, before))
      expect(again[0]?.faults).toEqual([])
      expect(listingDifference(before, again[0]?.content ?? content(), DAY)).toEqual([])
    }),
  ))

test("what is written of a listing makes the same listing where there is none", () =>
  fc.assert(
    fc.property(listing, (before) => {
      const [one] = read(...cellsOf(before, null)).goods
      const made = one && contentOf(one, null)
      const packs = before.packs.map((each) => ({ ...each, variantId: null }))
      // A set that the list leaves open is proposed for new goods.
      const criteriaSet = before.criteriaSet ?? made?.content.criteriaSet
      expect(made?.content).toEqual({ ...before, criteriaSet, packs, photos: [] })
    }),
  ))

test("the example of the template is a listing without a fault", () => {
  const { at, unknown } = matchHeadings(headingsOf("shop", "vi"), "shop")
  const example = exampleRow("shop")
  const cells = Object.fromEntries([...at].map(([id, index]) => [id, example[index] ?? ""]))
  const [one] = read(cells).goods
  expect([unknown, read(cells).faults, one && contentOf(one, null).faults]).toEqual([[], [], []])
  expect(rowOf(cells, "shop")).toEqual(example)
})

describe("headings", () => {
  test("are found with and without marks, in both languages, in any order", () => {
    const { at, unknown, repeated } = matchHeadings(["GIA BAN (đ)", "Tên sản phẩm *", "Ghi chú", "Name", ""], "shop")
    expect([at.get("price"), at.get("name"), unknown, repeated]).toEqual([0, 1, ["Ghi chú"], ["name"]])
  })
  test("every column has one, and none stands twice", () =>
    expect(GOODS_COLUMNS.map(({ id }) => id)).toEqual([...GOODS_COLUMN_IDS]))
  test("no two columns share one", () => {
    const names = GOODS_COLUMNS.flatMap(({ heading, ...column }) => [
      heading.vi,
      heading.en,
      ...("also" in column ? column.also : []),
    ])
    const keys = names.map((name) => [...matchHeadings([name], "operator").at.keys()][0])
    expect(keys.every(Boolean)).toBe(true)
    for (const { id, heading } of GOODS_COLUMNS)
      for (const name of [heading.vi, heading.en])
        expect([...matchHeadings([name], "operator").at.keys()]).toEqual([id])
  })
  test("a shop's list has no column for its maker", () =>
    expect(matchHeadings(["Nhà làm"], "shop").unknown).toEqual(["Nhà làm"]))
})

describe("rows of one product", () => {
  test("share a name or a code, and say of it what one of them says", () => {
    const { goods, faults } = read(
      { code: "G1", name: "Gạo", group: "Thực phẩm", pack: "túi 5 kg", price: "185.000", stock: "4" },
      { code: "g1", pack: "túi 1 kg", price: "40k", stock: "9" },
      { name: "GAO", pack: "Túi 2kg", price: "78.000 đ", stock: "1" },
    )
    expect(faults).toEqual([])
    expect(goods).toHaveLength(1)
    expect(goods[0]?.packs.map(({ values }) => [values.pack, values.price])).toEqual([
      ["túi 5 kg", 185_000],
      ["túi 1 kg", 40_000],
      ["Túi 2kg", 78_000],
    ])
  })
  test("may be thousands: they are read in a moment, and the one that comes again is found", () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ name: "Gạo", pack: `túi số ${index}`, price: "1000" }))
    const { goods, faults } = read(...many, { name: "Gạo", pack: "Túi số 7", price: "2000" })
    expect([goods[0]?.packs.length, faults.map(({ problem, otherRow }) => [problem, otherRow])]).toEqual([
      5000,
      [["repeated", 9]],
    ])
  })
  test("must not contradict each other", () => {
    expect(faults({ name: "Gạo", storage: "khô" }, { name: "Gạo", storage: "lạnh" })).toEqual([
      [3, "storage", "differs", 2],
    ])
    expect(faults({ name: "Gạo", pack: "túi", price: "1000" }, { name: "Gạo", pack: "Túi", price: "2000" })).toEqual([
      [3, "pack", "repeated", 2],
    ])
    expect(faults({ code: "A", name: "Gạo" }, { code: "B", name: "Gạo" })).toEqual([
      [3, "code", "code_of_other_name", 2],
    ])
  })
  test("a row that says the same twice says nothing new", () =>
    expect(faults({ name: "Gạo", pack: "túi", price: "1000" }, { name: "Gạo", pack: "túi", price: "1.000" })).toEqual(
      [],
    ))
  test("may be told by several sources", () => {
    const rows = [{ source: "A" }, { source: "B" }, { source: "A" }].map((cells) => ({
      name: "Gạo",
      province: "Cà Mau",
      ...cells,
    }))
    const list = readGoodsList(
      rows.map((cells, index) => ({ number: index + 2, cells })),
      "operator",
    )
    expect([list.faults, list.goods[0]?.values.source]).toEqual([[], "A; B"])
  })
  test("a row without name and code belongs to nothing", () =>
    expect(faults({ price: "1000" })).toEqual([[2, "name", "missing", undefined]]))
})

describe("beside what is known", () => {
  const before = content({ packs: [pack(), pack({ variantId: "variant_2", title: { vi: "Túi 1 kg", en: null } })] })
  const change = (cells: GoodsCells) => {
    const [one] = read({ name: before.name, ...cells }).goods
    const after = one && contentOf(one, before)
    return [after?.faults, listingDifference(before, after?.content ?? before, DAY).map(({ field }) => field)]
  }
  test("empty cells and absent packs leave everything as it is", () =>
    expect(change({ storage: " " })).toEqual([[], []]))
  test("a price alone changes a price alone", () =>
    expect(change({ pack: "túi 500g", price: "330.000" })).toEqual([[], ["price"]]))
  test("(xóa) takes a value away", () => {
    const [one] = read({ name: "Tôm khô", criteriaSet: "(xóa)" }).goods
    expect(one && contentOf(one, before).content.criteriaSet).toBeNull()
  })
  test("a new pack needs its price, its stock and what it weighs", () => {
    const [one] = read({ name: "Tôm khô", pack: "thùng" }).goods
    expect(one && contentOf(one, before).faults.map(({ column }) => column)).toEqual(["parcel", "price", "stock"])
  })
  test("what only follows from a broken cell is not said again", () => {
    const list = read({ name: "Mứt", pack: "hũ", net: "nặng", price: "đắt", stock: "3" })
    const all = [...list.faults, ...list.goods.flatMap((one) => contentOf(one, null).faults)]
    expect(firstFaults(all).map(({ column, problem }) => [column, problem])).toEqual([
      ["net", "not_a_weight"],
      ["price", "not_a_number"],
    ])
  })
  test("a code that nobody knows is no product", () => {
    const [one] = read({ code: "X9", price: "1000" }).goods
    expect(one && contentOf(one, null).faults[0]).toMatchObject({ column: "code", problem: "unknown_code" })
  })
})

test("every problem is said in a sentence of both languages that names the cell", () => {
  const bad = read({
    name: "x",
    price: "chín",
    net: "1.500 kg",
    shelfLife: "lâu",
    group: "xe",
    barcode: "8,93E+12",
    stock: "=1+1",
  })
  for (const fault of bad.faults)
    for (const locale of ["vi", "en"] as const) expect(problemWords(fault, "shop", locale)).toMatch(/^[^_]{8,}\.$/)
  expect(bad.faults.map(({ column, problem }) => [column, problem])).toEqual([
    ["name", "too_short"],
    ["price", "not_a_number"],
    ["net", "ambiguous_number"],
    ["shelfLife", "not_a_duration"],
    ["group", "not_a_choice"],
    ["barcode", "barcode_rounded"],
    ["stock", "formula"],
  ])
  expect(headingOf("price", "vi")).toBe("Giá")
})
