import { setTimeout as wait } from "node:timers/promises"
import { type CellFault, producerRoutes } from "@ocop/contract"
import { type GoodsCells, headingOf, problemWords } from "@ocop/domain"
import { forgetLeft } from "../../src/listing/forget-left"
import { openSession } from "../../src/modules/member/sessions"
import { decodeText } from "../../src/spreadsheets/decode"
import { readXlsxRows } from "../../src/spreadsheets/read-xlsx"
import type { Api } from "../support/api"
import { childShop } from "../support/child-shop"
import { eventually } from "../support/eventually"
import { Lists, listFile, realList } from "../support/goods-lists"
import { memberOf, otherShop } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let shopId: string
let manager: Api
let lists: Lists
let operators: Lists
beforeAll(async () => {
  shop = await startShop()
  shopId = await otherShop(shop)
  manager = await memberOf(shop, shopId, "manager")
  lists = new Lists(manager, producerRoutes.shopImports(shopId))
  operators = new Lists(shop.api.as(await staff(shop, "operator")), "/admin/listing-imports")
}, 120_000)
afterAll(() => shop?.stop())

const rice = (more: GoodsCells = {}): GoodsCells => ({
  code: "G-01",
  name: "Gạo thử nghiệm",
  group: "Thực phẩm",
  pack: "túi 5 kg",
  net: "5 kg",
  price: "185.000",
  stock: "40",
  ...more,
})
const reviewsOf = (producerId: string) =>
  shop.db("listing_review").where({ producer_id: producerId, deleted_at: null }).orderBy("sent_at")
const said = (faults: CellFault[]) => faults.map(({ row, column, problem }) => [row, headingOf(column, "vi"), problem])

describe("the real list", () => {
  test("turned into the template it has no fault, and what is here already is unchanged", async () => {
    const { status, body } = await operators.look(listFile(realList(), "operator"))
    expect([status, body.import.rows, body.import.unknownHeadings]).toEqual([201, 182, []])
    const wrong = await operators.items(body.import.id, "verdict=wrong")
    expect(wrong).toEqual([])
    expect(body.import.counts).toEqual({ wrong: 0, new: 0, changed: 0, unchanged: 181 })
  })

  test("under other names it is recorded with its makers, places and sources; twice changes nothing", async () => {
    const renamed = realList().map((cells) => ({
      ...cells,
      name: `${cells.name} bản hai`,
      maker: cells.maker && `${cells.maker} bản hai`,
    }))
    const file = listFile(renamed, "operator", "csv")
    const run = await operators.take(file)
    expect([run.state, run.done, run.failed, run.toDo]).toEqual(["done", 181, 0, 181])
    const listed = await shop.db("listing").whereLike("folded", "% ban hai")
    const made = await shop.db("producer").whereLike("folded", "% ban hai")
    expect([listed.length, made.length, new Set(made.map(({ status }) => status))]).toEqual([
      181,
      104,
      new Set(["recorded"]),
    ])
    // Places are found exactly as the seed finds them.
    const twin = await shop.db("listing").where({ folded: "banh da thoai chung" }).first()
    const copy = listed.find(({ folded }) => folded === "banh da thoai chung ban hai")
    for (const column of ["province_code", "commune_code", "place_precision", "place_evidence", "product_group"])
      expect([column, copy[column]]).toEqual([column, twin[column]])
    const again = await operators.look(file)
    expect(again.body.import.counts).toEqual({ wrong: 0, new: 0, changed: 0, unchanged: 181 })
    expect((await operators.accept(again.body.import.id)).body.fields).toEqual({ import: "nothing_to_do" })
  })

  test("a broken copy names each broken cell, and nothing of it is written", async () => {
    const broken = realList()
    Object.assign(broken[0] ?? {}, { province: "Tỉnh Không Có" })
    Object.assign(broken[4] ?? {}, { group: "Xe máy" })
    Object.assign(broken[9] ?? {}, { name: "" })
    Object.assign(broken[20] ?? {}, { name: "=HYPERLINK(1)" })
    Object.assign(broken[30] ?? {}, { makerType: "Vua", commune: "99999" })
    Object.assign(broken[40] ?? {}, { price: "12.000", pack: "gói" })
    const before = await shop.db("listing").count({ count: "*" }).first()
    const { body } = await operators.look(listFile(broken, "operator"))
    const faults = (await operators.items(body.import.id, "verdict=wrong")).flatMap(({ faults }) => faults)
    expect(said(faults)).toEqual(
      expect.arrayContaining([
        [2, "Tỉnh, thành phố", "unknown_place"],
        [6, "Nhóm", "not_a_choice"],
        [11, "Tên món", "missing"],
        [22, "Tên món", "formula"],
        [32, "Loại nhà làm", "not_a_choice"],
        [32, "Xã, phường", "unknown_place"],
      ]),
    )
    for (const fault of faults) expect(problemWords({ ...fault }, "operator", "vi")).toMatch(/\S.*\.$/)
    expect((await operators.accept(body.import.id)).body.fields).toEqual({ import: "wrong_rows" })
    expect(await shop.db("listing").count({ count: "*" }).first()).toEqual(before)
  })
})

describe("a shop's list", () => {
  test("is looked at first; new goods wait for the operator, price and stock hold at once; twice changes nothing", async () => {
    const file = listFile([rice(), rice({ pack: "túi 1 kg", net: "1 kg", price: "40k", stock: "9" })], "shop")
    const looked = await lists.look(file)
    expect([looked.status, looked.body.import.state, looked.body.import.counts]).toEqual([
      201,
      "read",
      { wrong: 0, new: 1, changed: 0, unchanged: 0 },
    ])
    expect(await reviewsOf(shopId)).toEqual([])
    expect((await lists.accept(looked.body.import.id)).status).toBe(201)
    expect(await lists.over(looked.body.import.id)).toMatchObject({ state: "done", done: 1, failed: 0 })
    const [review, ...others] = await reviewsOf(shopId)
    expect([review.kind, review.content.packs.length, others]).toEqual(["new", 2, []])
    // Nothing is for sale before somebody has looked at it, and the same list finds what waits.
    const again = await lists.look(file)
    expect(again.body.import.counts).toEqual({ wrong: 0, new: 0, changed: 0, unchanged: 1 })
    // Known by its code, under a new name; a price on the way does not make it new either.
    const renamed = await lists.take(listFile([rice({ name: "Gạo thử đổi tên", price: "190.000" })], "shop"))
    expect([renamed.counts, renamed.failed]).toEqual([{ wrong: 0, new: 0, changed: 1, unchanged: 0 }, 0])
    const sent = await reviewsOf(shopId)
    expect(sent.map(({ content, version }) => [content.name, content.packs[0].price, version])).toEqual([
      ["Gạo thử đổi tên", 190_000, 2],
    ])
  })

  test("what the shop exports comes back without a difference, as XLSX and CSV", async () => {
    for (const format of ["xlsx", "csv"]) {
      const file = await manager.file(`${producerRoutes.shopGoodsList(shopId)}?format=${format}`)
      expect(file.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="[a-z0-9-]+\\.${format}"$`),
      )
      const { body } = await lists.look(file.bytes)
      const { wrong, changed, unchanged, ...rest } = body.import.counts
      expect([format, wrong, rest.new, changed, unchanged > 0]).toEqual([format, 0, 0, 0, true])
    }
  })

  test("a list of codes and prices alone changes prices at once, and every row is in the audit log", async () => {
    const goods = (await ownGoods())[0]
    const price = Number(goods?.price) + 1000
    const run = await lists.take(`Tên món;Quy cách;Giá\n${goods?.title};${goods?.pack};${price}\n`)
    expect([run.counts.changed, run.failed]).toEqual([1, 0])
    const after = (await ownGoods()).find(({ variantId }) => variantId === goods?.variantId)
    expect(Number(after?.price)).toBe(price)
    const entry = await shop.db("audit_entry").where({ act: "listing.price_changed" }).orderBy("at", "desc").first()
    expect([entry.for_shop, entry.after]).toEqual([shopId, { price }])
    expect(await shop.db("audit_entry").where({ act: "import.accepted", for_shop: shopId })).not.toHaveLength(0)
  })

  test("with wrong rows nothing is written, unless the good ones alone are wanted", async () => {
    const rows = [
      rice({ code: "N-1", name: "Món tốt một" }),
      rice({ code: "N-2", name: "Món sai hai", price: "nhiều", net: "1.500 kg" }),
      rice({ code: "N-3", name: "Món tốt ba", barcode: "8934563138164" }),
      rice({ code: "N-4", name: "Món tốt bốn", pack: "hũ" }),
    ]
    const { body } = await lists.look(listFile(rows, "shop", "csv"))
    expect(body.import.counts).toMatchObject({ wrong: 2, new: 2 })
    const faults = (await lists.items(body.import.id, "verdict=wrong")).flatMap(({ faults }) => faults)
    expect(said(faults)).toEqual([
      [3, "Khối lượng tịnh", "ambiguous_number"],
      [3, "Giá", "not_a_number"],
      [4, "Mã vạch", "barcode_wrong"],
    ])
    const before = (await reviewsOf(shopId)).length
    const refused = await lists.accept(body.import.id)
    expect([refused.status, refused.body.fields]).toEqual([409, { import: "wrong_rows" }])
    expect((await lists.accept(body.import.id, true)).status).toBe(201)
    expect(await lists.over(body.import.id)).toMatchObject({ state: "done", done: 2, failed: 0 })
    expect((await reviewsOf(shopId)).length).toBe(before + 2)
    expect((await lists.accept(body.import.id, true)).body.fields).toEqual({ import: "already" })
  })

  test.each([
    ["unknown_columns", "a,b\n1,2"],
    ["empty", "Tên món,Giá\n"],
    ["repeated_columns", "Tên món,Tên,Giá\nx,y,1"],
    ["too_many_rows", `Tên món,Giá\n${"Gạo,1000\n".repeat(5001)}`],
  ])("%s: the file is refused", async (reason, text) => {
    const { status, body } = await lists.look(text)
    expect([status, body.code, body.fields?.file]).toEqual([400, "file_refused", reason])
  })

  test("UTF-16, semicolons, a shop's name above the headings, and columns nobody knows", async () => {
    const text =
      "Danh sách của quầy;;\nTên món;Ghi chú;Quy cách;Khối lượng;Giá bán (đ);Tồn kho\nTrà thử;ngon;hộp;200g;55.000đ;7\n"
    const { body } = await lists.look(Buffer.from(`\ufeff${text}`, "utf16le"))
    expect([body.import.counts.new, body.import.unknownHeadings]).toEqual([1, ["Ghi chú"]])
    const [item] = await lists.items(body.import.id)
    expect([item?.rows, item?.name]).toEqual([[3], "Trà thử"])
    expect(await lists.stop(body.import.id)).toMatchObject({ status: 200, body: { import: { state: "cancelled" } } })
    expect((await lists.stop(body.import.id)).status).toBe(409)
  })

  test("the template opens, explains every column, and is itself a list without a fault", async () => {
    const { bytes } = await manager.file(producerRoutes.shopGoodsListTemplate(shopId))
    expect((await readXlsxRows(bytes, { most: 10, formulas: "refuse" }))[0]?.cells[1]).toBe("Tên món")
    expect((await lists.look(bytes)).body.import.counts).toMatchObject({ wrong: 0, new: 1 })
    const csv = await manager.file(`${producerRoutes.shopGoodsListTemplate(shopId)}?format=csv&locale=en`)
    expect(decodeText(csv.bytes)).toMatch(/^Product code,Name,Group/)
  })
})

describe("isolation", () => {
  test("another shop's list, items and acceptance are not there, in the words of what never was", async () => {
    const theirs = await otherShop(shop, shopId)
    const stranger = await memberOf(shop, theirs, "owner")
    const { body } = await lists.look(listFile([rice({ code: "S-1", name: "Món riêng" })], "shop"))
    const own = new Lists(stranger, producerRoutes.shopImports(theirs))
    const unknown = await own.accept("import_00000000000000000000000000")
    for (const answer of [
      await own.accept(body.import.id),
      await own.stop(body.import.id),
      await stranger.get(producerRoutes.shopImport(theirs, body.import.id)),
      await stranger.get(producerRoutes.shopImportItems(theirs, body.import.id)),
      await stranger.get(producerRoutes.shopImports(shopId)),
    ])
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([404, JSON.stringify(unknown.body)])
    expect((await stranger.get<{ imports: unknown[] }>(producerRoutes.shopImports(theirs))).body.imports).toEqual([])
  })

  test("codes and names of another shop are unknown here", async () => {
    const theirs = await otherShop(shop, shopId)
    const stranger = new Lists(await memberOf(shop, theirs, "manager"), producerRoutes.shopImports(theirs))
    const same = await stranger.look(listFile([rice({ name: "Gạo thử đổi tên" })], "shop"))
    expect(same.body.import.counts).toMatchObject({ new: 1, changed: 0, unchanged: 0 })
    const codeAlone = await stranger.look("Mã món,Giá\nG-01,1000\n")
    const [item] = await stranger.items(codeAlone.body.import.id)
    expect(item?.faults[0]).toMatchObject({ row: 2, column: "code", problem: "unknown_code" })
  })

  test("a packer may not, nor may anybody without a name", async () => {
    const packer = await memberOf(shop, shopId, "packer")
    expect((await packer.get(producerRoutes.shopImports(shopId))).status).toBe(403)
    expect((await packer.get(producerRoutes.shopGoodsList(shopId))).status).toBe(403)
    expect((await shop.api.get(producerRoutes.shopImports(shopId))).status).toBe(401)
  })
})

test.each([
  [
    "its shop was suspended",
    "producer",
    { status: "suspended", suspended_reason: "Thử" },
    { status: "approved", suspended_reason: null },
  ],
  ["whoever accepted it left", "membership", { ended_by: "user:suite" }, { ended_by: null }],
] as const)("a list stops when %s meanwhile", async (_why, table, changed, before) => {
  const { body } = await lists.look(listFile([rice({ code: "G-STOP", name: `Gạo dừng ${table}` })], "shop"))
  const { id } = body.import
  const own = () => shop.db(table).where(table === "producer" ? { id: shopId } : { producer_id: shopId })
  const member = await shop.db("membership").where({ producer_id: shopId, role: "manager" }).first("member_id")
  await own().update(changed)
  try {
    await shop
      .db("import_run")
      .where({ id })
      .update({ state: "running", started_at: new Date(), accepted_by: `member:${member.member_id}` })
    await eventually(
      async () => (await shop.db("import_run").where({ id }).first("state")).state,
      (state) => state === "cancelled",
    )
  } finally {
    await own().update(before)
  }
  const sent = (await reviewsOf(shopId)).filter(({ content }) => content.name === `Gạo dừng ${table}`)
  expect(sent).toEqual([])
})

test("killed in the middle, a list goes on behind its cursor and nothing is doubled", async () => {
  const child = await childShop()
  try {
    const first = await child.start()
    const owner = await child.db("membership").where({ role: "owner" }).whereNull("valid_to").first()
    const token = await openSession(child.db, owner.member_id)
    const signed = (api: Api) => api.with({ cookie: `member=${token}`, origin: "http://localhost:3001" })
    const at = (api: Api) => new Lists(signed(api), producerRoutes.shopImports(owner.producer_id))
    const goods = Array.from({ length: 600 }, (_, index) => rice({ code: `K-${index}`, name: `Món số ${index}` }))
    const { body } = await at(first.api).look(listFile(goods, "shop"))
    expect((await at(first.api).accept(body.import.id)).status).toBe(201)
    const taken = () => child.db("import_run").where({ id: body.import.id }).first()
    await eventually(taken, ({ done }) => done >= 20, 60)
    await child.kill()
    const { done } = await taken()
    expect(done).toBeLessThan(600)
    await wait(200)
    const second = await child.start()
    expect(await at(second.api).over(body.import.id, 90)).toMatchObject({ state: "done", done: 600, failed: 0 })
    const sent = await child.db("listing_review").where({ producer_id: owner.producer_id })
    expect([sent.length, new Set(sent.map(({ content }) => content.name)).size]).toEqual([600, 600])
    expect(await child.db("goods_code").where({ producer_id: owner.producer_id })).toHaveLength(600)
  } finally {
    await child.stop()
  }
}, 240_000)

interface OwnGoods {
  title: string
  pack: string
  variantId: string
  price: string
}

async function ownGoods(): Promise<OwnGoods[]> {
  const { rows } = await shop.db.raw<{ rows: OwnGoods[] }>(
    `select p.title, v.title as pack, v.id as "variantId", pc.amount as price
    from listing l join product p on p.id = l.product_id join product_variant v on v.product_id = p.id
    join product_variant_price_set s on s.variant_id = v.id
    join price pc on pc.price_set_id = s.price_set_id and pc.price_list_id is null and pc.deleted_at is null
    where l.producer_id = ? and v.deleted_at is null order by p.title, v.id`,
    [shopId],
  )
  return rows
}

describe("a shop's lists", () => {
  test("are so many a day, also when several are sent at once; and their rows go after their days", async () => {
    const settings = shop.container.resolve("setting")
    const today = new Date(`${await shop.container.resolve("clock").today()}T00:00:00+07:00`)
    const sent = await shop.db("import_run").where({ producer_id: shopId }).andWhere("read_at", ">=", today)
    await settings.choose({ keeping: { importsADay: sent.length + 1 } })
    const look = (code: string) => lists.look(listFile([rice({ code, name: `Gạo ${code}` })], "shop"))
    const looked = await Promise.all([look("Q-1"), look("Q-2"), look("Q-3")])
    expect(looked.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(looked.find(({ status }) => status === 409)?.body).toMatchObject({ fields: { import: "too_many_today" } })
    const id = looked.find(({ status }) => status === 201)?.body.import.id
    const rows = () => shop.db("import_item").where({ import_run_id: id })
    const clock = shop.container.resolve("clock")
    await clock.set(new Date(Date.now() + 89 * 86_400_000))
    await forgetLeft(shop.container)
    expect(await rows()).toHaveLength(1)
    await clock.set(new Date(Date.now() + 91 * 86_400_000))
    await forgetLeft(shop.container)
    expect(await rows()).toEqual([])
    expect(await shop.db("import_run").where({ id }).first("state", "rows")).toEqual({ state: "cancelled", rows: 1 })
    await clock.reset()
    await settings.choose({ keeping: { importsADay: 40 } })
  })
})
