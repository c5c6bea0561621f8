import { type FakeGhn, GHN_SHOP_ID, GHN_TOKEN, startFakeGhn } from "../../../integration-tests/support/fake-ghn"
import { CarrierAway, CarrierRefused, type Consignment, type Stop } from "../carrier"
import { ghnCarrier } from "./ghn"
import { journeyOf } from "./journey"

/** The adapter against a stand-in of ours: what it says follows GHN's documentation, and was never run against GHN. */
let ghn: FakeGhn
beforeAll(async () => {
  ghn = await startFakeGhn()
})
afterAll(() => ghn.close())
beforeEach(() => {
  ghn.trouble.length = 0
  ghn.asked.length = 0
})

const adapter = (token = GHN_TOKEN) => ghnCarrier({ url: ghn.url, token, shopId: Number(GHN_SHOP_ID) }, [1, 1])
const stop = (name: string): Stop => ({
  name,
  phone: "0912345678",
  street: "Số 12, thôn Yên Lợi",
  commune: "Xã Tiên Điền",
  province: "Hà Tĩnh",
  communeCode: "18364",
  provinceCode: "42",
  formerCommune: null,
  formerDistrict: null,
  formerProvince: null,
})
let number = 0
const consignment = (changes: Partial<Consignment> = {}): Consignment => ({
  parcelId: "porder_1",
  producerId: "maker",
  parcelNumber: `7Q2M-${1000 + ++number}`,
  from: stop("Hợp tác xã Sơn Trung"),
  to: stop("Nguyễn Thị Hường"),
  grams: 1_500,
  cash: 215_000,
  worth: 185_000,
  items: [{ name: "Mật ong, chai 500 ml", quantity: 2, grams: 750 }],
  note: "Gọi trước",
  isGift: false,
  ...changes,
})

test("a parcel is announced with whom, where, how heavy and what to collect", async () => {
  const told = consignment()
  const made = await adapter().create(told, told.parcelNumber)
  expect(made).toEqual({ orderCode: expect.stringMatching(/^LFAKE/), fee: 32_000, expectedOn: "2026-11-25" })
  expect(ghn.orders.at(-1)?.body).toMatchObject({
    client_order_code: told.parcelNumber,
    payment_type_id: 1,
    required_note: "CHOXEMHANGKHONGTHU",
    to_name: "Nguyễn Thị Hường",
    to_phone: "0912345678",
    to_address: "Số 12, thôn Yên Lợi, Xã Tiên Điền, Hà Tĩnh",
    to_ward_name: "Xã Tiên Điền",
    to_province_name: "Hà Tĩnh",
    from_name: "Hợp tác xã Sơn Trung",
    cod_amount: 215_000,
    insurance_value: 185_000,
    weight: 1_500,
    service_type_id: 2,
    items: [{ name: "Mật ong, chai 500 ml", quantity: 2, weight: 750 }],
  })
})

test("into a present nobody looks, and a heavy parcel goes by lorry", async () => {
  const told = consignment({ isGift: true, cash: 0, grams: 25_000 })
  await adapter().create(told, told.parcelNumber)
  expect(ghn.orders.at(-1)?.body).toMatchObject({
    required_note: "KHONGCHOXEMHANG",
    cod_amount: 0,
    service_type_id: 5,
  })
})

test("a commune that was one commune before is named as GHN's list names it", async () => {
  const to = {
    ...stop("Hoa"),
    formerCommune: "Xã Tiên Điền",
    formerDistrict: "Huyện Nghi Xuân",
    formerProvince: "Hà Tĩnh",
  }
  const told = consignment({ to })
  await adapter().create(told, told.parcelNumber)
  expect(ghn.orders.at(-1)?.body).toMatchObject({ to_ward_name: "Xã Tiên Điền", to_district_name: "Huyện Nghi Xuân" })
})

test("announced twice it is one order", async () => {
  const told = consignment()
  const before = ghn.orders.length
  const first = await adapter().create(told, told.parcelNumber)
  const second = await adapter().create(told, told.parcelNumber)
  expect(second.orderCode).toBe(first.orderCode)
  expect(ghn.orders).toHaveLength(before + 1)
})

test("an answer that is lost is found again, and nothing is made twice", async () => {
  const told = consignment()
  const before = ghn.orders.length
  ghn.trouble.push({ kind: "lost", path: "/v2/shipping-order/create" })
  const made = await adapter().create(told, told.parcelNumber)
  expect(made.orderCode).toBe(ghn.orders.at(-1)?.order_code)
  expect(ghn.orders).toHaveLength(before + 1)
})

test("a carrier that is away while it is looked up is not asked to make anything", async () => {
  const told = consignment()
  const before = ghn.orders.length
  ghn.trouble.push({ kind: "500" }, { kind: "500" }, { kind: "500" })
  await expect(adapter().create(told, told.parcelNumber)).rejects.toBeInstanceOf(CarrierAway)
  expect(ghn.orders).toHaveLength(before)
})

test("a busy carrier is asked again, a stubborn one is away", async () => {
  ghn.trouble.push({ kind: "500" }, { kind: "429" })
  expect((await adapter().quote(consignment())).fee).toBe(32_000)
  ghn.trouble.push({ kind: "500" }, { kind: "500" }, { kind: "500" })
  await expect(adapter().quote(consignment())).rejects.toBeInstanceOf(CarrierAway)
  const nobody = ghnCarrier({ url: "http://127.0.0.1:9", token: GHN_TOKEN, shopId: 1 }, [1, 1])
  await expect(nobody.quote(consignment())).rejects.toBeInstanceOf(CarrierAway)
})

test("what it refuses is not asked again", async () => {
  const told = consignment({ to: { ...stop("Hoa"), phone: null } })
  await expect(adapter().create(told, told.parcelNumber)).rejects.toThrow("to_phone is required")
  await expect(adapter("a-token-that-is-wrong").quote(consignment())).rejects.toBeInstanceOf(CarrierRefused)
  expect(ghn.asked.filter((path) => path.endsWith("/preview"))).toHaveLength(1)
})

test("it is followed, its label is a page, and it is cancelled once", async () => {
  const told = consignment()
  const { orderCode } = await adapter().create(told, told.parcelNumber)
  expect(await adapter().track(orderCode)).toEqual({ journey: "waiting", word: "ready_to_pick", problem: null })
  expect(await adapter().label([orderCode])).toEqual({
    kind: "page",
    url: `${ghn.url}/a5/public-api/print52x70?token=print-${orderCode}`,
  })
  await adapter().cancel(orderCode)
  await adapter().cancel(orderCode)
  expect(await adapter().track(orderCode)).toMatchObject({ journey: "cancelled", problem: "cancelled_by_carrier" })
  // Under a cancelled order's code nothing is found, and another code is asked for.
  ghn.move(told.parcelNumber, "delivering")
  await expect(adapter().cancel(orderCode)).rejects.toBeInstanceOf(CarrierRefused)
})

test.each([
  ["delivery_fail", "travelling", null],
  ["delivered", "delivered", null],
  ["waiting_to_return", "returning", null],
  ["returned", "returned", null],
  ["lost", "lost", "lost"],
  ["a word of next year", null, "unknown_word"],
])("%s means %s", (word, journey, problem) => expect(journeyOf(word)).toEqual({ journey, word, problem }))
