import { LISTING } from "../../src/modules/listing"
import type ListingService from "../../src/modules/listing/service"
import { PRODUCER } from "../../src/modules/producer"
import type ProducerService from "../../src/modules/producer/service"
import { SHOWROOM } from "../../src/modules/showroom"
import type ShowroomService from "../../src/modules/showroom/service"
import { describeProductWorkflow } from "../../src/workflows/listing/describe-product"
import { enlistProductWorkflow } from "../../src/workflows/listing/enlist-product"
import { approveProducerWorkflow } from "../../src/workflows/producer/approve-producer"
import { reopenProducerWorkflow } from "../../src/workflows/producer/reopen-producer"
import { suspendProducerWorkflow } from "../../src/workflows/producer/suspend-producer"
import { closeShowroomWorkflow } from "../../src/workflows/showroom/close-showroom"
import { openShowroomWorkflow } from "../../src/workflows/showroom/open-showroom"
import { type Shop, startShop } from "../support/shop"

const OPERATOR = "user:operator"
let shop: Shop
let producers: ProducerService
let listings: ListingService
let showrooms: ShowroomService
beforeAll(async () => {
  shop = await startShop()
  producers = shop.container.resolve<ProducerService>(PRODUCER)
  listings = shop.container.resolve<ListingService>(LISTING)
  showrooms = shop.container.resolve<ShowroomService>(SHOWROOM)
})
afterAll(() => shop?.stop())

const idOf = async (table: string, where: object) => (await shop.db(table).where(where).first("id")).id as string
const maker = (handle: string) => idOf("producer", { handle })

describe("a producer", () => {
  test("recorded from a list is approved, and undone", async () => {
    const id = await maker("phan-van-duc")
    const workflow = approveProducerWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: { id, actor: OPERATOR } })
    expect(result).toMatchObject({ status: "approved", sample: false })
    await workflow.cancel({ transaction })
    expect(await producers.retrieveProducer(id)).toMatchObject({ status: "recorded", sample: false })
  })

  test("with a sample shop is approved for real once", async () => {
    const id = await maker("htx-che-hao-dat")
    const now = new Date()
    const moved = await producers.approve(id, now)
    expect(await producers.retrieveProducer(id)).toMatchObject({ status: "approved", sample: false })
    await expect(producers.approve(id, now)).rejects.toMatchObject({ type: "not_allowed" })
    await producers.restore(moved)
    expect(await producers.retrieveProducer(id)).toMatchObject({ status: "approved", sample: true, approved_at: null })
  })

  test("is suspended for a reason, undone, suspended again and reopened", async () => {
    const id = await maker("cong-ty-kim-boi")
    const suspension = { id, reason: "Không xác minh được địa chỉ", actor: OPERATOR }
    const workflow = suspendProducerWorkflow(shop.container)
    const { transaction } = await workflow.run({ input: suspension })
    await workflow.cancel({ transaction })
    expect(await producers.retrieveProducer(id)).toMatchObject({ status: "approved", suspended_reason: null })

    await workflow.run({ input: suspension })
    expect(await shop.api.get<{ producer: unknown }>("/store/catalog/producers/cong-ty-kim-boi")).toMatchObject({
      body: { producer: { selling: false } },
    })
    await expect(producers.approve(id, new Date())).rejects.toMatchObject({ type: "not_allowed" })

    const reopening = reopenProducerWorkflow(shop.container)
    const reopened = await reopening.run({ input: { id, actor: OPERATOR } })
    expect(reopened.result).toMatchObject({ status: "approved", suspended_reason: null })
    await reopening.cancel({ transaction: reopened.transaction })
    expect(await producers.retrieveProducer(id)).toMatchObject({
      status: "suspended",
      suspended_reason: suspension.reason,
    })
    await producers.reopen(id)
    await expect(producers.reopen(id)).rejects.toMatchObject({ type: "not_allowed" })
  })

  test("has one row per legal name and province, and digits for a tax code", async () => {
    const { folded, province_code } = await producers.retrieveProducer(await maker("cong-ty-le-gia"))
    const twin = { handle: "twin", name: "x", legal_name: "x", folded, province_code }
    await expect(producers.createProducers(twin)).rejects.toThrow(/already exists/)
    await expect(producers.createProducers({ ...twin, folded: "x", tax_code: "12-34" })).rejects.toThrow()
  })
})

test("nobody reaches a bank account through fields", async () => {
  const id = await maker("htx-giong-nong-nghiep-dinh-an")
  await producers.swapBankAccount(id, {
    bank_bin: "970436",
    account_number: "0123456789",
    account_name: "HTX DINH AN",
  })
  for (const fields of [
    "*listing.producer.*",
    "*listing.producer.producer_bank_account.*",
    "+listing.producer.bank_accounts.*",
    "**",
  ]) {
    const answer = await shop.api.get(`/store/products?limit=50&fields=${encodeURIComponent(fields)}`)
    expect(JSON.stringify(answer.body)).not.toContain("0123456789")
  }
  const page = await shop.api.get("/store/catalog/producers/htx-giong-nong-nghiep-dinh-an")
  expect(JSON.stringify(page.body)).not.toMatch(/0123456789|970436/)
})

describe("a listing", () => {
  test("gets new words, and undone its old ones", async () => {
    const productId = await idOf("product", { handle: "duong-hoa-dua" })
    const [before] = await listings.listListings({ product_id: productId })
    const workflow = describeProductWorkflow(shop.container)
    const words = { description_vi: "Ngọt dịu.", description_en: null, description_sample: false }
    const { transaction } = await workflow.run({ input: { productId, words } })
    expect((await listings.listListings({ product_id: productId }))[0]).toMatchObject(words)
    await workflow.cancel({ transaction })
    expect((await listings.listListings({ product_id: productId }))[0]).toMatchObject({
      ...before,
      updated_at: expect.any(Date),
    })
  })

  test("is made for a product that exists, once, and undone", async () => {
    const productId = await idOf("product", { handle: "che-dinh" })
    const [listing] = await listings.listListings({ product_id: productId })
    if (!listing) throw new Error("Chè đinh is not listed")
    const { id, created_at: _created, updated_at: _updated, deleted_at: _deleted, ...facts } = listing
    const workflow = enlistProductWorkflow(shop.container)
    const again = await workflow.run({ input: facts, throwOnError: false })
    expect(again.errors[0]?.error).toMatchObject({ type: "not_allowed" })
    await listings.delist(id)
    const { transaction } = await workflow.run({ input: facts })
    await workflow.cancel({ transaction })
    expect(await listings.listListings({ product_id: productId })).toEqual([])
    await listings.createListings({ id, ...facts })
    const nowhere = await workflow.run({ input: { ...facts, product_id: "prod_none" }, throwOnError: false })
    expect(nowhere.errors[0]?.error).toMatchObject({ type: "not_found" })
  })

  test("never says more of a place than is known", async () => {
    const id = await idOf("listing", { place_precision: "district" })
    await expect(listings.updateListings({ id, place_precision: "commune" })).rejects.toThrow()
    await expect(listings.updateListings({ id, commune_code: "18364" })).rejects.toThrow()
  })
})

describe("a showroom", () => {
  test("is opened at a point and undone", async () => {
    const pointId = await idOf("tourism_point", { slug: "lang-hoa-sa-dec" })
    const workflow = openShowroomWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: { pointId, name: "Quầy làng hoa" } })
    expect(result).toMatchObject({ tourism_point_id: pointId, name: "Quầy làng hoa" })
    expect(await showrooms.retrieveTourismPoint(pointId)).toMatchObject({ showroom: true })
    await expect(showrooms.open(pointId, "Quầy khác")).rejects.toMatchObject({ type: "not_allowed" })
    await workflow.cancel({ transaction })
    expect(await showrooms.retrieveTourismPoint(pointId)).toMatchObject({ showroom: false })
    expect(await showrooms.listShowrooms({ tourism_point_id: pointId })).toEqual([])
  })

  test("is closed, and undone under the same id", async () => {
    const pointId = await idOf("tourism_point", { slug: "diem-ban-hang-ocop-tam-tien" })
    const workflow = closeShowroomWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: pointId })
    expect(await showrooms.retrieveTourismPoint(pointId)).toMatchObject({ showroom: false })
    await workflow.cancel({ transaction })
    expect(await showrooms.retrieveShowroom(result.id)).toMatchObject({ tourism_point_id: pointId })
    expect(await showrooms.retrieveTourismPoint(pointId)).toMatchObject({ showroom: true })
  })

  test("is only where the list says so", async () => {
    const marked = await shop.db("tourism_point").where({ showroom: true }).pluck("id")
    const open = await shop.db("showroom").whereNull("deleted_at").pluck("tourism_point_id")
    expect(new Set(open)).toEqual(new Set(marked))
    expect(open).toHaveLength(10)
  })
})
