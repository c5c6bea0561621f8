import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import type { OperatorReports, OrderPage, Problem } from "@ocop/contract"
import sharp from "sharp"
import { pixelBomb } from "../../src/aftersale/photo.test-data"
import { reportProblemWorkflow } from "../../src/workflows/aftersale/report-problem"
import { pageOf } from "../support/acts"
import type { Api } from "../support/api"
import { type Pack, packs, placed } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting } from "../support/transfers"

let shop: Shop
let goods: Pack[]
let operator: Api
let photo: Buffer
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
  operator = shop.api.as(await staff(shop, "operator"))
  photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#a52" } })
    .withExif({ IFD3: { GPSLatitude: "18/1 40/1 0/1" } })
    .jpeg()
    .toBuffer()
}, 120_000)
afterAll(() => shop?.stop())

const TOLD = { kind: "damaged", text: "Hũ mật bể nắp, chảy gần hết." }

async function ordered(): Promise<{ token: string; parcelId: string; page: OrderPage }> {
  const { token } = await placed(shop.api, goods.slice(0, 2))
  const page = await pageOf(shop.api, token)
  return { token, parcelId: page.parcels[0]?.id ?? "", page }
}

interface Sent {
  status: number
  body: OrderPage & Problem
}
async function report(
  to: { token: string; parcelId: string },
  fields: Record<string, string>,
  photos: { file: Buffer; name?: string; type?: string }[] = [],
): Promise<Sent> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { file, name = "anh.jpg", type = "image/jpeg" } of photos)
    form.append("photos", new Blob([new Uint8Array(file)], { type }), name)
  const response = await fetch(`${shop.url}/store/order-pages/${to.token}/parcels/${to.parcelId}/reports`, {
    method: "POST",
    body: form,
    headers: await keyOf(),
  })
  return { status: response.status, body: await response.json() }
}
const keyOf = async () => ({
  "x-publishable-api-key": (await shop.db("api_key").where({ type: "publishable" }).first("token")).token,
})
const filesKept = () => {
  const folder = path.join(process.env.DATA_DIR ?? "", "private")
  return existsSync(folder) ? readdirSync(folder).length : 0
}

test("a report with photographs waits for the operator, who answers it", async () => {
  const order = await ordered()
  const sent = await report(order, TOLD, [{ file: photo }, { file: photo, name: "../../x.svg", type: "image/svg+xml" }])
  expect(sent.status).toBe(201)
  const [told] = sent.body.parcels[0]?.reports ?? []
  expect(told).toMatchObject({ ...TOLD, photos: 2, state: "open", answer: null, answeredAt: null })
  expect(sent.body.parcels[1]?.reports).toEqual([])

  const queue = await operator.get<OperatorReports>("/admin/problem-reports?state=open")
  expect(queue.body.open).toBeGreaterThan(0)
  expect(queue.body.problem_reports.find(({ id }) => id === told?.id)).toMatchObject({
    ...TOLD,
    photos: 2,
    answers: [],
    order: { number: order.page.number },
    buyer: { name: order.page.name, phone: order.page.phone },
    parcel: { id: order.parcelId, number: 1, producer: order.page.parcels[0]?.producer.name },
  })

  const answers = `/admin/problem-reports/${told?.id}/answers`
  expect((await operator.post(answers, { text: "Chợ xin lỗi, nhà làm gửi hũ khác." })).status).toBe(201)
  expect((await pageOf(shop.api, order.token)).parcels[0]?.reports[0]).toMatchObject({
    state: "answered",
    answer: "Chợ xin lỗi, nhà làm gửi hũ khác.",
    answeredAt: expect.any(String),
  })
  expect((await operator.post(answers, { text: "Hũ mới đã tới.", closes: true })).status).toBe(201)
  const page = await pageOf(shop.api, order.token)
  expect(page.parcels[0]?.reports[0]).toMatchObject({ state: "closed", answer: "Hũ mới đã tới." })
  const { body } = await operator.get<OperatorReports>("/admin/problem-reports?state=closed")
  const closed = body.problem_reports.find(({ id }) => id === told?.id)
  expect(closed?.answers.map(({ text, closes }) => [text, closes])).toEqual([
    ["Chợ xin lỗi, nhà làm gửi hũ khác.", false],
    ["Hũ mới đã tới.", true],
  ])
  expect(closed?.answers[0]?.by).toMatch(/@example\.test$/)
})

test("photographs are made anew and only the order's token or the operator opens them", async () => {
  const order = await ordered()
  const other = await ordered()
  const { body } = await report(order, TOLD, [{ file: photo }])
  const id = body.parcels[0]?.reports[0]?.id
  const headers = await keyOf()
  const get = (path: string, more: Record<string, string> = {}) =>
    fetch(shop.url + path, { headers: { ...headers, ...more } })

  const seen = await get(`/store/order-pages/${order.token}/reports/${id}/photos/1`)
  expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect(seen.headers.get("x-content-type-options")).toBe("nosniff")
  expect(seen.headers.get("cache-control")).toContain("private")
  const kept = await sharp(Buffer.from(await seen.arrayBuffer())).metadata()
  expect([kept.format, kept.width, kept.height, kept.exif]).toEqual(["webp", 600, 400, undefined])

  for (const [token, number] of [
    [other.token, "1"],
    ["x".repeat(22), "1"],
    [order.token, "2"],
    [order.token, "0"],
    [order.token, "1e0x"],
  ])
    expect((await get(`/store/order-pages/${token}/reports/${id}/photos/${number}`)).status).toBe(404)
  expect((await get(`/admin/problem-reports/${id}/photos/1`)).status).toBe(401)
  const viewer = await staff(shop, "secretary", { kind: "province", code: "42" })
  expect((await get(`/admin/problem-reports/${id}/photos/1`, { authorization: `Bearer ${viewer}` })).status).toBe(403)
  const { file_id } = await shop.db("report_photo").where({ problem_report_id: id }).first("file_id")
  expect((await get(`/static/${file_id}`)).status).toBe(404)
})

test("another order's token, another order's parcel and no order at all get the same answer", async () => {
  const order = await ordered()
  const other = await ordered()
  const asked = [
    { token: other.token, parcelId: order.parcelId },
    { token: order.token, parcelId: "porder_none" },
    { token: "y".repeat(22), parcelId: order.parcelId },
  ]
  const before = filesKept()
  for (const to of asked) expect((await report(to, TOLD, [{ file: photo }])).status).toBe(404)
  expect(filesKept()).toBe(before)
})

test("of a parcel that nobody has paid yet there is nothing to report", async () => {
  const { token } = await awaiting(shop, goods.slice(0, 1))
  const parcelId = (await pageOf(shop.api, token)).parcels[0]?.id ?? ""
  const before = filesKept()
  const { status, body } = await report({ token, parcelId }, TOLD, [{ file: photo }])
  expect([status, body.code]).toEqual([409, "not_allowed_now"])
  expect((await pageOf(shop.api, token)).parcels[0]?.reports).toEqual([])
  expect(filesKept()).toBe(before)
})

test.each<[string, () => Buffer, string]>([
  [
    "a drawing that calls itself a photograph",
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    "not_a_photo",
  ],
  ["a page that calls itself a photograph", () => Buffer.from("<!doctype html><script>1</script>"), "not_a_photo"],
  ["half a photograph", () => photo.subarray(0, photo.length / 2), "unreadable"],
  ["a bomb of nine hundred million pixels", () => pixelBomb(), "too_many_pixels"],
  ["nine megabytes", () => Buffer.concat([photo, Buffer.alloc(9 * 1024 * 1024)]), "too_large"],
])("%s is refused and leaves nothing", async (_, file, reason) => {
  const order = await ordered()
  const before = filesKept()
  const { status, body } = await report(order, TOLD, [{ file: photo }, { file: file() }])
  expect([status, body.code, body.fields]).toEqual([400, "file_refused", { photos: reason }])
  expect(filesKept()).toBe(before)
  expect((await pageOf(shop.api, order.token)).parcels[0]?.reports).toEqual([])
})

test("a sixth photograph is refused", async () => {
  const order = await ordered()
  const { status, body } = await report(order, TOLD, Array(6).fill({ file: photo }))
  expect([status, body.code, body.fields]).toEqual([400, "file_refused", { photos: "too_many" }])
})

test("wrong words are named field by field, and what is not asked for is refused", async () => {
  const order = await ordered()
  expect((await report(order, { kind: "angry", text: "ờ" })).body.fields).toEqual({
    kind: "invalid_value",
    text: "too_small",
  })
  expect((await report(order, { ...TOLD, price: "1" })).status).toBe(400)
  const garbled = await fetch(`${shop.url}/store/order-pages/${order.token}/parcels/${order.parcelId}/reports`, {
    method: "POST",
    body: "--x\r\nnot a form",
    headers: { ...(await keyOf()), "content-type": "multipart/form-data; boundary=x" },
  })
  expect(garbled.status).toBe(400)
})

test("pressed twice at once it is one report, and its photographs are kept once", async () => {
  const order = await ordered()
  const before = filesKept()
  const sent = await Promise.all([1, 2, 3].map(() => report(order, TOLD, [{ file: photo }])))
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
  expect((await pageOf(shop.api, order.token)).parcels[0]?.reports).toHaveLength(1)
  expect(filesKept()).toBe(before + 1)
})

test("eight reports of a parcel may wait, not more", async () => {
  const order = await ordered()
  for (let told = 1; told <= 8; told += 1)
    expect((await report(order, { ...TOLD, text: `Chuyện thứ ${told}` })).status).toBe(201)
  const { status, body } = await report(order, { ...TOLD, text: "Chuyện thứ chín" })
  expect([status, body.code]).toEqual([409, "not_allowed_now"])
})

test("a report that cannot be written takes its photographs back", async () => {
  const { orderId, parcelId } = await shop.db("producer_order").first({ orderId: "order_id", parcelId: "id" })
  const before = filesKept()
  const input = {
    orderId,
    producerOrderId: parcelId,
    kind: "no such kind" as "other",
    text: "x".repeat(9),
    photos: [photo.toString("base64")],
  }
  await expect(reportProblemWorkflow(shop.container).run({ input })).rejects.toBeDefined()
  expect(filesKept()).toBe(before)
})

test("what was told and answered is passed on through the outbox", async () => {
  const order = await ordered()
  const { body } = await report(order, TOLD)
  const id = body.parcels[0]?.reports[0]?.id
  const messages = () => shop.db("outbox_message").where({ topic: "problem_report.changed", key: id }).pluck("id")
  expect(await messages()).toHaveLength(1)
  await operator.post(`/admin/problem-reports/${id}/answers`, { text: "Chợ đang hỏi nhà làm." })
  expect(await messages()).toHaveLength(2)
})

test("an answer needs words, a report that is there, and an operator", async () => {
  const viewer = shop.api.as(await staff(shop, "viewer"))
  expect((await operator.post("/admin/problem-reports/none/answers", { text: "Chợ đây" })).status).toBe(404)
  expect((await operator.post("/admin/problem-reports/none/answers", { text: " " })).status).toBe(400)
  expect((await viewer.post("/admin/problem-reports/none/answers", { text: "Chợ đây" })).status).toBe(403)
})
