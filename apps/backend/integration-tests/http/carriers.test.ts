import {
  type OrderPage,
  type ParcelShipping,
  type Problem,
  type RemittanceFile,
  type RemittanceRow,
  routes,
  type ShopRates,
} from "@ocop/contract"
import { finishWaybills } from "../../src/carriers/make-waybill"
import { trackWaybills } from "../../src/carriers/track-waybills"
import type CarrierService from "../../src/modules/carrier/service"
import { judgeQueued } from "../../src/remittance/take-remittance"
import { readXlsxRows } from "../../src/spreadsheets/read-xlsx"
import { writeXlsx } from "../../src/spreadsheets/write-xlsx"
import { refundPartWorkflow } from "../../src/workflows/marketplace/refund-part"
import { moveParcel, pageOf, parcelOf } from "../support/acts"
import type { Api } from "../support/api"
import { type Pack, placed } from "../support/baskets"
import { contradictions } from "../support/books"
import { buy, plenty } from "../support/buyer"
import { type FakeGhn, GHN_SHOP_ID, GHN_TOKEN, startFakeGhn } from "../support/fake-ghn"
import { memberOf } from "../support/members"
import { pdfPages, pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { BANK_SECRET, bankTells, requestOf, transferOf } from "../support/transfers"

let shop: Shop
let ghn: FakeGhn
let operator: Api
let token: string
let mine: Pack
let theirs: Pack
let packer: Api
let owner: Api
let stranger: Api

beforeAll(async () => {
  ghn = await startFakeGhn()
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET, GHN_TOKEN, GHN_SHOP_ID, GHN_API_URL: ghn.url })
  ;[mine, theirs] = await plenty(shop)
  token = await staff(shop, "operator")
  operator = shop.api.as(token)
  await shop.db("producer").whereIn("id", [mine.producerId, theirs.producerId]).update({ public_phone: "0239123456" })
  packer = await memberOf(shop, mine.producerId, "packer")
  owner = await memberOf(shop, mine.producerId, "owner")
  stranger = await memberOf(shop, theirs.producerId, "owner")
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  await ghn?.close()
})
afterEach(async () => {
  ghn.trouble.length = 0
  expect(await contradictions(shop)).toEqual([])
})

const at = (path: string, shopId = mine.producerId) => `/producer/shops/${shopId}${path}`

interface Ordered {
  token: string
  page: OrderPage
  id: string
  code: string
}
/** Somebody orders one of my goods and one of another maker's; my parcel, moved on. */
async function ordered(upTo?: "confirmations" | "packings" | "shipments" | "deliveries"): Promise<Ordered> {
  const order = await buy(shop, [mine, theirs])
  const page = await pageOf(shop.api, order.token)
  const parcel = parcelOf(page, mine.producerId)
  if (upTo) await moveParcel(operator, parcel.id, upTo)
  return { token: order.token, page, id: parcel.id, code: parcel.code }
}
const stateOf = async (id: string) => (await shop.db("producer_order").where({ id }).first("state")).state

describe("papers", () => {
  test("a label says who, where and what to collect, and nothing of another maker or of the order's number", async () => {
    const { id, code, page } = await ordered("packings")
    const parcel = page.parcels.find((one) => one.id === id)
    const { status, bytes, headers } = await packer.file(at(`/parcels/${id}/label`))
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      "application/pdf",
      "private, no-store",
    ])
    const text = pdfText(bytes)
    for (const said of [code, page.name, page.address.split(",")[0], parcel?.producer.name])
      expect(text).toContain(said)
    expect(text).toContain(`${parcel?.cashDue.toLocaleString("de-DE")} ₫`)
    expect(text).not.toContain(page.number)
  })

  test("a packing slip lists the goods of this parcel alone", async () => {
    const { id, page } = await ordered("confirmations")
    const text = pdfText((await packer.file(at(`/parcels/${id}/packing-slip`))).bytes)
    for (const { id: of, lines } of page.parcels)
      for (const { title } of lines) expect(text.includes(title)).toBe(of === id)
  })

  test("a present is paid, and no paper of it says a price", async () => {
    const gift = { buyerName: "Trần Văn Bảo", buyerPhone: "0988000111", card: "Chúc mẹ vui." }
    const order = await buy(shop, [mine], { payment: "bank_transfer", gift })
    const request = await requestOf(shop.api, order.token)
    await bankTells(shop.url, transferOf({ memo: request.transfer?.memo ?? "", amount: request.amount }))
    const [parcel] = (await pageOf(shop.api, order.token)).parcels
    await moveParcel(operator, parcel?.id ?? "", "confirmations")
    for (const paper of ["label", "packing-slip"]) {
      const text = pdfText((await packer.file(at(`/parcels/${parcel?.id}/${paper}`))).bytes)
      expect(text).toContain(parcel?.code)
      expect(text).not.toMatch(/\d[.,]\d{3}|₫/)
    }
    const slip = pdfText((await packer.file(at(`/parcels/${parcel?.id}/packing-slip`))).bytes)
    expect(slip).toContain("Quà của Trần Văn Bảo")
  })

  test("what was declined is neither packed nor collected", async () => {
    const { token: access } = await placed(shop.api, [mine], 3)
    const [parcel] = (await pageOf(shop.api, access)).parcels
    const line = await shop.db("producer_order_line").where({ producer_order_id: parcel?.id }).first("id")
    await refundPartWorkflow(shop.container).run({
      input: {
        parcelId: parcel?.id ?? "",
        lines: [{ lineId: line.id, quantity: 1 }],
        shipping: 0,
        cause: "carriers.test",
        kind: "declined",
        actor: "system",
        reason: null,
      },
    })
    await moveParcel(operator, parcel?.id ?? "", "confirmations")
    const due = `${(2 * mine.price + (parcel?.shipping ?? 0)).toLocaleString("de-DE")} ₫`
    const slip = pdfText((await packer.file(at(`/parcels/${parcel?.id}/packing-slip`))).bytes)
    expect(slip).toContain("2 ×")
    expect(slip).toContain(due)
    expect(pdfText((await packer.file(at(`/parcels/${parcel?.id}/label`))).bytes)).toContain(due)
  })

  test("many labels are one file in the order asked for; one that is not the shop's prints nothing", async () => {
    const parcels = [await ordered("packings"), await ordered("packings"), await ordered("packings")]
    const ids = parcels.map(({ id }) => id)
    const pages = pdfPages((await packer.file(at("/labels"), { kind: "label", ids })).bytes)
    expect(pages.map((page, index) => page.includes(parcels[index]?.code ?? "?"))).toEqual([true, true, true])
    const foreign = parcels[0]?.page.parcels.find(({ producer }) => producer.id === theirs.producerId)?.id ?? ""
    const unknown = await packer.post(at("/labels"), { kind: "label", ids: [...ids, "porder_none"] })
    expect(await packer.post(at("/labels"), { kind: "label", ids: [...ids, foreign] })).toMatchObject({
      status: 404,
      body: unknown.body,
    })
    expect((await packer.post(at("/labels"), { kind: "label", ids: [] })).status).toBe(400)
  })

  test("what is not in hand yet, or not any more, is not printed: papers are no list of buyers", async () => {
    for (const { id } of [await ordered(), await ordered("deliveries")]) {
      for (const paper of ["label", "packing-slip"])
        expect((await packer.get(at(`/parcels/${id}/${paper}`))).status).toBe(404)
      expect((await packer.post(at("/labels"), { kind: "label", ids: [id] })).status).toBe(404)
      expect((await packer.get(at(`/parcel-sheet?template=generic&ids=${id}`))).status).toBe(404)
    }
  })

  test("another shop's parcel is answered as one that nobody has, and so is one that waits for its money", async () => {
    const { id } = await ordered("packings")
    const waiting = await buy(shop, [theirs], { payment: "bank_transfer" })
    const unpaid = (await pageOf(shop.api, waiting.token)).parcels[0]?.id
    for (const paper of ["label", "packing-slip", "shipping"]) {
      const none = await stranger.get(at(`/parcels/porder_none/${paper}`, theirs.producerId))
      expect(await stranger.get(at(`/parcels/${id}/${paper}`, theirs.producerId))).toMatchObject({
        status: 404,
        body: none.body,
      })
      expect((await stranger.get(at(`/parcels/${id}/${paper}`))).status).toBe(404)
      expect((await stranger.get(at(`/parcels/${unpaid}/${paper}`, theirs.producerId))).status).toBe(404)
    }
  })

  test("today's parcels are a table for a carrier's tool, of this shop alone", async () => {
    const [leaving, foreign] = [await ordered("packings"), await ordered()]
    for (const template of ["generic", "ghn", "viettel_post"]) {
      const { status, bytes } = await packer.file(at(`/parcel-sheet?template=${template}`))
      expect(status).toBe(200)
      const rows = await readXlsxRows(bytes, { most: 1000, formulas: "refuse" })
      const cells = rows.map((row) => row.cells)
      expect(cells[0]?.length).toBeGreaterThan(8)
      expect(cells.some((row) => row.includes(leaving.code))).toBe(true)
      expect(cells.flat()).not.toContain(foreign.code)
      expect(cells.find((row) => row.includes(leaving.code))).toContain(
        String(leaving.page.parcels.find(({ id }) => id === leaving.id)?.cashDue),
      )
    }
    expect((await packer.get(at("/parcel-sheet?template=other"))).status).toBe(400)
  })
})

describe("a shop's own rates", () => {
  const zones = (fee: number) =>
    (["same_province", "same_region", "far"] as const).map((zone) => ({
      zone,
      steps: [
        { uptoGrams: 20_000, fee },
        { uptoGrams: 50_000, fee: fee + 10_000 },
      ],
      feePerExtraKilogram: 3_000,
      daysFrom: 1,
      daysTo: 3,
    }))

  test("hold from their day on, instead of the operator's, and cost what a basket says", async () => {
    const { body: before } = await owner.get<ShopRates>(at("/shipping-rates"))
    expect([before.own, before.next, before.operator.zones.length]).toEqual([null, null, 3])
    const tomorrow = new Date(Date.parse(before.today) + 86_400_000).toISOString().slice(0, 10)
    const set = await owner.post<ShopRates>(at("/shipping-rates"), { validFrom: tomorrow, zones: zones(7_000) })
    expect([set.status, set.body.own, set.body.next?.validFrom]).toEqual([200, null, tomorrow])
    expect(set.body.next?.zones).toEqual(zones(7_000))
    const again = await owner.post<ShopRates>(at("/shipping-rates"), { validFrom: tomorrow, zones: zones(8_000) })
    expect(again.body.next?.zones[0]?.steps[0]?.fee).toBe(8_000)
    await shop.container.resolve("clock").set(new Date(Date.now() + 86_400_000))
    const parcel = await ordered()
    expect(parcel.page.parcels.find(({ id }) => id === parcel.id)?.shipping).toBe(8_000)
    const later = new Date(Date.parse(tomorrow) + 86_400_000).toISOString().slice(0, 10)
    expect((await owner.post<ShopRates>(at("/shipping-rates"), { validFrom: later, zones: [] })).body.own).not.toBe(
      null,
    )
    await shop.container.resolve("clock").reset()
    await shop.db("shipping_rate").where({ producer_id: mine.producerId }).delete()
  })

  test("no table asks more than the operator allows: of delivery no commission is taken", async () => {
    const { most } = (await owner.get<ShopRates>(at("/shipping-rates"))).body
    const validFrom = "2099-01-01"
    const ask = (fee: number) => {
      const one = zones(0).map((zone) => ({ ...zone, steps: [{ uptoGrams: 1_000, fee }] }))
      return owner.post<ShopRates & Problem>(at("/shipping-rates"), { validFrom, zones: one })
    }
    const every = { same_province: "too_dear", same_region: "too_dear", far: "too_dear" }
    expect(await ask(most.first + 1)).toMatchObject({ status: 400, body: { fields: every } })
    // A heavy step that begins at nothing hides no price either.
    const heavy = zones(most.first + most.perExtraKilogram)
    expect((await owner.post<Problem>(at("/shipping-rates"), { validFrom, zones: heavy })).body.fields).toEqual(every)
    expect((await ask(most.first)).status).toBe(200)
    await shop.db("shipping_rate").where({ producer_id: mine.producerId }).delete()
    const { body: rules } = await shop.api.get<{ text: unknown }>(routes.lawPage("rules"))
    expect(JSON.stringify(rules)).toContain("60.000")
  })

  test("a table that does not hold, a day that is over, and a packer are refused", async () => {
    const { today } = (await owner.get<ShopRates>(at("/shipping-rates"))).body
    const falling = zones(7_000).map((zone) => ({ ...zone, steps: [...zone.steps].reverse() }))
    expect(await owner.post<Problem>(at("/shipping-rates"), { validFrom: "2099-01-01", zones: falling })).toMatchObject(
      {
        status: 400,
        body: { fields: { far: "steps_not_rising" } },
      },
    )
    expect(
      (await owner.post<Problem>(at("/shipping-rates"), { validFrom: today, zones: zones(1) })).body.fields,
    ).toEqual({
      validFrom: "too_small",
    })
    expect((await packer.post(at("/shipping-rates"), { validFrom: "2099-01-01", zones: zones(1) })).status).toBe(403)
  })
})

describe("GHN, a stand-in of ours", () => {
  const announce = (id: string, who = packer) =>
    who.post<ParcelShipping & Problem>(at(`/parcels/${id}/shipping`), { carrier: "ghn" })

  test("what each carrier asks, its proof, and the waybill once it stands", async () => {
    const { id, code, page } = await ordered("packings")
    const { body } = await packer.get<ParcelShipping>(at(`/parcels/${id}/shipping`))
    expect(body.quotes.map(({ carrier, fee }) => [carrier.id, carrier.isProven, fee])).toEqual([
      ["self", true, page.parcels.find((one) => one.id === id)?.shipping],
      ["ghn", false, 32_000],
    ])
    const made = await announce(id)
    expect(made.status).toBe(201)
    expect(made.body.waybill).toMatchObject({
      orderCode: expect.stringMatching(/^LFAKE/),
      fee: 32_000,
      cash: page.parcels.find((one) => one.id === id)?.cashDue,
      journey: "waiting",
      labelUrl: expect.stringContaining("/a5/public-api/print52x70?token="),
    })
    expect(ghn.orders.at(-1)).toMatchObject({ client_order_code: code })
    expect(ghn.orders.at(-1)?.body.cod_amount).toBe(page.parcels.find((one) => one.id === id)?.cashDue)
  })

  test("announced by five at once it is one order there", async () => {
    const { id, code } = await ordered("packings")
    const answers = await Promise.all(Array.from({ length: 5 }, () => announce(id)))
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0)
    for (const { status } of answers) expect([201, 409]).toContain(status)
    expect(ghn.orders.filter(({ client_order_code }) => client_order_code === code)).toHaveLength(1)
    expect(await shop.db("waybill").where({ producer_order_id: id })).toHaveLength(1)
  })

  test("a process killed after the carrier heard it is finished under the same code", async () => {
    const { id, code } = await ordered("packings")
    await announce(id)
    const { order_code } = ghn.orders.at(-1) ?? {}
    await shop
      .db("waybill")
      .where({ producer_order_id: id })
      .update({
        state: "making",
        order_code: null,
        updated_at: new Date(Date.now() - 120_000),
      })
    expect((await finishWaybills(shop.container)).join()).toContain(order_code)
    expect(await shop.db("waybill").where({ producer_order_id: id }).first("state", "order_code")).toEqual({
      state: "made",
      order_code,
    })
    expect(ghn.orders.filter(({ client_order_code }) => client_order_code === code)).toHaveLength(1)
  })

  test("a carrier that is away says try again and leaves it to the job; one that refuses leaves nothing", async () => {
    const away = await ordered("packings")
    ghn.trouble.push(...Array.from({ length: 3 }, () => ({ kind: "500" as const })))
    expect(await announce(away.id)).toMatchObject({ status: 503, body: { code: "try_again" } })
    expect((await shop.db("waybill").where({ producer_order_id: away.id }).first("state")).state).toBe("making")
    await shop
      .db("waybill")
      .where({ producer_order_id: away.id })
      .update({ updated_at: new Date(0) })
    expect((await finishWaybills(shop.container)).length).toBe(1)
    const refused = await ordered("packings")
    await shop.db("producer").where({ id: mine.producerId }).update({ public_phone: null })
    expect(await announce(refused.id)).toMatchObject({ status: 409, body: { fields: { phone: "missing" } } })
    await shop.db("producer").where({ id: mine.producerId }).update({ public_phone: "0239123456" })
    expect(await shop.db("waybill").where({ producer_order_id: refused.id })).toEqual([])
  })

  test("its journey moves the parcel: fetched, handed over, cash at the carrier; told twice it happens once", async () => {
    const { id, code, page } = await ordered("packings")
    await announce(id)
    ghn.move(code, "picked")
    await trackWaybills(shop.container, 0)
    expect(await stateOf(id)).toBe("shipped")
    ghn.move(code, "delivery_fail")
    await trackWaybills(shop.container, 0)
    expect(await stateOf(id)).toBe("shipped")
    ghn.move(code, "delivered")
    await Promise.all([trackWaybills(shop.container, 0), trackWaybills(shop.container, 0)])
    await trackWaybills(shop.container, 0)
    expect(await stateOf(id)).toBe("delivered")
    const cash = await shop.db("cash_collection").where({ producer_order_id: id })
    expect(cash.map(({ amount, held_by }) => [Number(amount), held_by])).toEqual([
      [page.parcels.find((one) => one.id === id)?.total, "carrier"],
    ])
    const history = await shop.db("producer_order_event").where({ producer_order_id: id }).pluck("state")
    expect(history.filter((state) => state === "delivered")).toHaveLength(1)
  })

  test("brought back it is undeliverable and its goods are kept; lost, somebody is told and nothing moves", async () => {
    const back = await ordered("packings")
    await announce(back.id)
    ghn.move(back.code, "returned")
    await trackWaybills(shop.container, 0)
    expect(await stateOf(back.id)).toBe("undeliverable")
    const lost = await ordered("packings")
    await announce(lost.id)
    ghn.move(lost.code, "picked")
    await trackWaybills(shop.container, 0)
    ghn.move(lost.code, "lost")
    await trackWaybills(shop.container, 0)
    expect(await stateOf(lost.id)).toBe("shipped")
    const { body } = await packer.get<ParcelShipping>(at(`/parcels/${lost.id}/shipping`))
    expect(body.waybill).toMatchObject({ journey: "lost", problem: "lost", word: "lost" })
  })

  test("taken back before it travels it can be announced anew, under a code of its own", async () => {
    const { id, code } = await ordered("packings")
    await announce(id)
    expect((await packer.delete<ParcelShipping>(at(`/parcels/${id}/shipping`))).body.waybill).toBe(null)
    expect((await packer.delete(at(`/parcels/${id}/shipping`))).status).toBe(404)
    expect((await announce(id)).status).toBe(201)
    expect(ghn.orders.at(-1)?.client_order_code).toBe(`${code}-L2`)
    ghn.move(`${code}-L2`, "delivering")
    await trackWaybills(shop.container, 0)
    expect((await packer.delete(at(`/parcels/${id}/shipping`))).status).toBe(409)
  })

  test("a parcel that is not taken on, or another shop's, is not announced", async () => {
    const { id } = await ordered()
    expect((await announce(id)).status).toBe(409)
    expect((await stranger.post(at(`/parcels/${id}/shipping`, theirs.producerId), { carrier: "ghn" })).status).toBe(404)
    expect((await packer.post(at(`/parcels/${id}/shipping`), { carrier: "self" })).status).toBe(409)
  })
})

describe("cash that carriers hand over", () => {
  interface Delivered {
    id: string
    code: string
    tracking: string
    amount: number
  }
  async function delivered(heldBy: "carrier" | "producer" = "carrier"): Promise<Delivered> {
    const { id, code, page } = await ordered("packings")
    const tracking = `VTP${code.replace("-", "")}X`
    await operator.post(`/admin/producer-orders/${id}/shipments`, { carrier: "Viettel Post", trackingCode: tracking })
    await operator.post(`/admin/producer-orders/${id}/deliveries`, { outcome: "delivered", cashHeldBy: heldBy })
    return { id, code, tracking, amount: page.parcels.find((one) => one.id === id)?.total ?? 0 }
  }
  const csv = (rows: (string | number)[][]) =>
    ["BẢNG ĐỐI SOÁT THU HỘ;;;", "STT;Mã vận đơn;Tiền thu hộ (VNĐ);Phí;Ngày giao;Mã kiện"]
      .concat(rows.map((row, index) => [index + 1, ...row].join(";")))
      .concat("Tổng cộng;;1;;")
      .join("\r\n")
  async function upload(text: string | Buffer, format = "auto") {
    const form = new FormData()
    form.set("format", format)
    form.set("file", new Blob([typeof text === "string" ? text : new Uint8Array(text)]), "doi-soat.csv")
    return operator.upload<{ file: RemittanceFile } & Problem>("/admin/remittances", form)
  }
  const remitted = async (id: string): Promise<[number, number][]> =>
    (await shop.db("cash_remittance").where({ producer_order_id: id })).map((row) => [
      Number(row.amount),
      Number(row.fee),
    ])
  const queue = async () => (await operator.get<{ rows: RemittanceRow[] }>("/admin/remittance-rows")).body.rows
  const decide = (id: string, decision: object) =>
    operator.post<Problem>(`/admin/remittance-rows/${id}/decisions`, decision)

  test("what fits to the đồng is settled, everything else waits and says why; the same file again changes nothing", async () => {
    const [fits, byCode, less] = [await delivered(), await delivered(), await delivered()]
    const [own, unshipped] = [await delivered("producer"), await ordered("packings")]
    const text = csv([
      [fits.tracking, fits.amount.toLocaleString("de-DE"), "16.500", "22/11/2026", fits.code],
      [byCode.code.toLowerCase(), byCode.amount, "", ""],
      [less.tracking, less.amount - 1_000, "0", ""],
      [own.tracking, own.amount, "", ""],
      [unshipped.code, 50_000, "", ""],
      ["KHONGCO99", 70_000, "", ""],
      [fits.tracking, fits.amount, "", "", fits.code],
      ["PAIDAHEAD", 0, "", ""],
    ])
    const { status, body } = await upload(text)
    expect([status, body.file.rows, body.file.settled, body.file.queued, body.file.amount, body.file.fee]).toEqual([
      201,
      7,
      2,
      5,
      fits.amount + byCode.amount,
      16_500,
    ])
    expect(await remitted(fits.id)).toEqual([[fits.amount, 16_500]])
    expect(await remitted(byCode.id)).toEqual([[byCode.amount, 0]])
    const problems = new Map((await queue()).map((row) => [row.number, row.problem]))
    expect([...problems.values()].sort()).toEqual([
      "amount_differs",
      "not_collected",
      "other_holder",
      "repeated",
      "unknown_parcel",
    ])
    const told = await shop.db("outbox_message").where({ topic: "cash_remittance.changed" })
    const again = await upload(text)
    expect([again.status, again.body.file.id, again.body.file.known]).toEqual([200, body.file.id, true])
    expect(await shop.db("outbox_message").where({ topic: "cash_remittance.changed" })).toHaveLength(told.length)
  })

  test("a code that a shop typed settles nothing unseen: it waits for the operator, who says that it is so", async () => {
    const [parcel, others] = [await delivered(), await delivered()]
    // Whoever ships may type any code, another parcel's too.
    await shop
      .db("producer_order")
      .where({ id: others.id })
      .update({ tracking_code: `GIA${parcel.tracking}` })
    await upload(
      csv([
        [parcel.tracking, parcel.amount, "", ""],
        [`GIA${parcel.tracking}`, parcel.amount, "", "", parcel.code],
      ]),
    )
    expect(await remitted(others.id)).toEqual([])
    const row = (await queue()).find(({ code }) => code === parcel.tracking)
    // Our own code on a row says more than what was typed.
    expect([row?.problem, row?.parcel?.code, await remitted(parcel.id)]).toEqual([
      "typed_code",
      parcel.code,
      [[parcel.amount, 0]],
    ])
    const alone = await delivered()
    await upload(csv([[alone.tracking, alone.amount, "", ""]]))
    expect(await remitted(alone.id)).toEqual([])
    const waiting = (await queue()).find(({ code }) => code === alone.tracking)
    expect(waiting?.problem).toBe("typed_code")
    expect((await decide(waiting?.id ?? "", { decision: "look_again" })).body.fields).toEqual({ problem: "typed_code" })
    const said = await decide(waiting?.id ?? "", { decision: "match", parcelCode: alone.code })
    expect([said.status, await remitted(alone.id)]).toEqual([200, [[alone.amount, 0]]])
  })

  test("the same file ten times at once is one file, and each parcel is settled once", async () => {
    const parcel = await delivered()
    const text = csv([[parcel.tracking, parcel.amount, "", "", parcel.code]])
    const answers = await Promise.all(Array.from({ length: 10 }, () => upload(text)))
    expect(new Set(answers.map(({ body }) => body.file.id)).size).toBe(1)
    expect(await remitted(parcel.id)).toEqual([[parcel.amount, 0]])
  })

  test("another list with a parcel that is settled waits, and pays nothing twice", async () => {
    const parcel = await delivered()
    await upload(csv([[parcel.tracking, parcel.amount, "", "", parcel.code]]))
    await upload(
      csv([
        ["KHAC1", 5_000, "", ""],
        [parcel.tracking, parcel.amount, "", "", parcel.code],
      ]),
    )
    expect(await remitted(parcel.id)).toHaveLength(1)
    expect((await queue()).find((row) => row.code === parcel.tracking)?.problem).toBe("already_settled")
  })

  test("the operator says which parcel a code means, takes less for now, looks again, or closes", async () => {
    const [parcel, late] = [await delivered(), await ordered("packings")]
    const total = late.page.parcels.find(({ id }) => id === late.id)?.total ?? 0
    await upload(
      csv([
        ["SAI-MA-1", parcel.amount - 500, "", ""],
        ["SAI-MA-2", 500, "", ""],
        [late.code, total, "", ""],
        ["RAC-1", 9_000, "", ""],
      ]),
    )
    const rowOf = async (code: string) => (await queue()).find((row) => row.code === code)?.id ?? ""
    const unknown = await decide(await rowOf("SAI-MA-1"), { decision: "match", parcelCode: "0000-0000" })
    expect(unknown.body.fields).toEqual({ parcelCode: "unknown" })
    const first = await rowOf("SAI-MA-1")
    expect((await decide(first, { decision: "match", parcelCode: parcel.code })).body.fields).toEqual({
      problem: "amount_differs",
    })
    expect((await queue()).find((row) => row.id === first)?.parcel?.code).toBe(parcel.code)
    expect((await decide(first, { decision: "take_less", note: "Hãng trả thiếu 500" })).status).toBe(200)
    expect((await decide(await rowOf("SAI-MA-2"), { decision: "match", parcelCode: parcel.code })).status).toBe(200)
    expect((await remitted(parcel.id)).map(([amount]) => amount).sort((a, b) => a - b)).toEqual([
      500,
      parcel.amount - 500,
    ])
    const waiting = await rowOf(late.code)
    expect((await decide(waiting, { decision: "look_again" })).body.fields).toEqual({ problem: "not_collected" })
    await operator.post(`/admin/producer-orders/${late.id}/shipments`, {})
    await operator.post(`/admin/producer-orders/${late.id}/deliveries`, { outcome: "delivered", cashHeldBy: "carrier" })
    expect((await decide(waiting, { decision: "look_again" })).status).toBe(200)
    const rest = await rowOf("RAC-1")
    const [one, two] = await Promise.all(
      [1, 2].map(() => decide(rest, { decision: "close", note: "Không phải của chợ" })),
    )
    expect([one?.status, two?.status].sort()).toEqual([200, 409])
  })

  test("a list whose process died before it was judged is judged by the job", async () => {
    const parcel = await delivered()
    const rows = [{ number: 2, code: parcel.code, amount: parcel.amount, fee: 0, toldOn: null }]
    const file = { sha256: "d".repeat(64), name: "doi-soat.csv", format: "generic", by: "user:x", at: new Date() }
    await shop.container.resolve<CarrierService>("carrier").recordRemittance(file, rows)
    await Promise.all([judgeQueued(shop.container, { by: "system" }), judgeQueued(shop.container, { by: "system" })])
    expect(await remitted(parcel.id)).toEqual([[parcel.amount, 0]])
  })

  test("the database refuses more than was collected, and any change of what was settled", async () => {
    const parcel = await delivered()
    await upload(csv([[parcel.tracking, parcel.amount, "", "", parcel.code]]))
    const row = await shop.db("cash_remittance").where({ producer_order_id: parcel.id }).first()
    const more = { ...row, id: "cremit_more", remittance_row_id: "rrow_none", amount: 1, fee: 0 }
    await expect(shop.db("cash_remittance").insert(more)).rejects.toThrow("More would be handed over")
    await expect(shop.db("cash_remittance").where({ id: row.id }).update({ amount: 1 })).rejects.toThrow(
      "never changes",
    )
  })

  test("a workbook is read as well; what cannot be read is refused whole and says its row", async () => {
    const parcel = await delivered()
    const sheet = writeXlsx([
      {
        name: "Đối soát",
        rows: [
          ["Mã phiếu gửi", "Mã đơn hàng", "Tiền thu hộ", "Cước thu hộ"],
          [parcel.tracking, parcel.code, parcel.amount, 8_000],
        ],
      },
    ])
    const { body } = await upload(sheet, "viettel_post")
    expect([body.file.format, body.file.settled]).toEqual(["viettel_post", 1])
    expect(await upload(csv([[parcel.tracking, "hai trăm nghìn", "", ""]]))).toMatchObject({
      status: 400,
      body: { code: "file_refused", fields: { file: "unreadable_row" }, message: expect.stringContaining("row 3") },
    })
    expect((await upload("a;b\r\n1;2")).body.fields).toEqual({ file: "unknown_columns" })
  })

  test("nobody but the operator sees or takes lists", async () => {
    const viewer = shop.api.as(await staff(shop, "viewer"))
    expect((await viewer.get("/admin/remittances")).status).toBe(403)
    expect((await owner.get("/admin/remittances")).status).toBe(401)
  })
})
