import {
  type ListingDraft,
  type Product,
  producerRoutes,
  routes,
  type SearchResult,
  type SentListing,
  type ShopListing,
  type ShopListingPage,
  type ShopListings,
} from "@ocop/contract"
import { acceptListingWorkflow } from "../../src/workflows/listing/accept-listing"
import { keepingCases } from "../listing/keeping"
import { photoCases } from "../listing/photos"
import type { Answer, Api } from "../support/api"
import { eventually } from "../support/eventually"
import { accept, LABEL, pack, reviewOf, type Seller, seller } from "../support/listings"
import { otherShop } from "../support/members"
import { fill, reserve } from "../support/shelf"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let desk: Api
let mine: Seller
let theirs: Seller

beforeAll(async () => {
  shop = await startShop()
  desk = shop.api.as(await staff(shop, "operator"))
  const shopId = await otherShop(shop)
  mine = await seller(shop, shopId)
  theirs = await seller(shop, await otherShop(shop, shopId))
})
afterAll(() => shop?.stop())

describe("photographs", () => photoCases(() => ({ shop, desk, mine, theirs })))

const P = producerRoutes
const goods = async (who: Seller = mine) => (await who.api.get<ShopListings>(P.shopListings(who.shopId))).body
const pageOf = async (productId: string, who: Seller = mine) =>
  (await who.api.get<ShopListingPage>(P.shopListing(who.shopId, productId))).body
const shown = (handle: string) => shop.api.get<Product>(routes.product(handle))
const found = async (q: string) =>
  (await shop.api.get<SearchResult>(`${routes.search}?q=${encodeURIComponent(q)}`)).body.products
const refusal = ({ status, body }: Answer<unknown>) => {
  const { code, fields } = body as { code?: string; fields?: Record<string, string> }
  return { status, code, fields }
}

let named = 0
/** A product of the shop that shoppers see. */
async function listed(change: Record<string, unknown> = {}, who: Seller = mine): Promise<ShopListing> {
  named += 1
  const { body } = await who.send({ name: `Tôm khô mẻ ${named}`, ...LABEL, ...change })
  const id = await accept(desk, body.reviewId)
  return (await pageOf(id, who)).listing
}

describe("five answers", () => {
  test("photograph, name, price, pack and how many send a listing, and the operator sees what is asked of it", async () => {
    const sent = await mine.send({ name: "Tôm khô Cái Đôi" })
    expect(sent.status).toBe(201)
    expect(sent.body.missing).toEqual(["ingredients", "shelfLifeDays", "storage", "declarationNumber"])
    const review = await reviewOf(desk, sent.body.reviewId)
    expect(review).toMatchObject({ kind: "new", version: 1, productId: null, producer: { id: mine.shopId } })
    expect(review.content).toMatchObject({ group: "food", criteriaSet: 8, name: "Tôm khô Cái Đôi" })
    expect(review.differences.map(({ field }) => field)).toEqual(["name", "group", "criteriaSet", "photos", "packs"])
    expect(review.flags).toEqual([{ flag: "missing_answers", answers: sent.body.missing }])
    expect((await goods()).drafts).toContainEqual(
      expect.objectContaining({ id: sent.body.draftId, kind: "new", missing: sent.body.missing }),
    )
    expect((await goods(theirs)).drafts).toEqual([])
  })

  test("accepted with what the law asks, it is in the shop and in search within seconds", async () => {
    const { body } = await mine.send({ name: "Tôm khô Đất Mũi" })
    const productId = await accept(desk, body.reviewId, { ...LABEL, criteriaSet: 8 })
    const { listing, content, draft } = await pageOf(productId)
    expect(listing).toMatchObject({ isOnSale: true, packs: [{ price: 320_000, stocked: 40, reserved: 0 }] })
    expect(content).toMatchObject({ ...LABEL, name: "Tôm khô Đất Mũi" })
    expect(draft).toBeNull()
    const page = (await shown(listing.handle)).body
    expect(page).toMatchObject({
      title: "Tôm khô Đất Mũi",
      descriptionSample: false,
      label: { shelfLifeDays: 180, sample: false },
      maker: { id: mine.shopId },
      offer: { price: 320_000, inStock: true, netGrams: 500, shippingGrams: 550, pack: { vi: "Túi 500 g" } },
    })
    expect(page.photo).toMatch(/^\/api\/store\/photos\/lphoto_\w+\/800\.webp$/)
    await eventually(
      () => found("tom kho dat mui"),
      (cards) => cards.some(({ id }) => id === productId),
      20,
    )
    await eventually(
      () => shop.pages.asked.flatMap(({ tags }) => tags),
      (tags) => tags.some((tag) => tag.includes(listing.handle)),
      20,
    )
  })

  test("what the law asks stops it until somebody has typed it up", async () => {
    const { body } = await mine.send({ name: "Mắm ba khía" })
    const decision = { verdict: "accepted", version: 1 }
    const answer = await desk.post(`/admin/listing-reviews/${body.reviewId}/decisions`, decision)
    expect(refusal(answer)).toEqual({ status: 409, code: "not_allowed_now", fields: { missing_answers: "stops" } })
    expect((await reviewOf(desk, body.reviewId)).state).toBe("waiting")
  })

  test.each([
    ["photos", { photos: [] }],
    ["name", { name: " " }],
    ["packs", { packs: [] }],
    ["packs.0.price", { packs: [pack({ price: 0 })] }],
    ["packs.0.price", { packs: [pack({ price: 1000.5 })] }],
    ["packs.0.barcode", { packs: [pack({ barcode: "8934588012227" })] }],
    ["criteriaSet", { group: "handicraft", criteriaSet: 8 }],
    ["producerId", { producerId: "maker_1" }],
  ])("%s is refused by its name", async (field, change) => {
    const answer = refusal(await mine.send({ name: "Món thử", ...change }))
    expect(answer).toMatchObject({ status: 400, code: "invalid_fields" })
    expect(Object.keys(answer.fields ?? {})).toContain(field)
  })

  test("another shop's photograph is not there", async () => {
    const photo = await theirs.photo()
    expect((await mine.send({ name: "Ảnh người khác", photos: [photo] })).status).toBe(404)
  })

  test("a name that the shop has already is taken", async () => {
    const { name } = await listed()
    expect(refusal(await mine.send({ name: name.toUpperCase() }))).toMatchObject({ fields: { name: "taken" } })
    expect((await theirs.send({ name })).status).toBe(201)
  })
})

describe("flags", () => {
  test("words that promise a cure, alcohol without its licence, a namesake", async () => {
    const { body } = await mine.send({
      name: "Rượu nhung hươu",
      description: { vi: "Chữa bệnh khớp, thần dược của rừng", en: null },
    })
    const { flags } = await reviewOf(desk, body.reviewId)
    expect(flags).toContainEqual(expect.objectContaining({ flag: "cure_claim", phrases: ["chữa bệnh", "thần dược"] }))
    expect(flags).toContainEqual({ flag: "alcohol_without_licence" })
    const stopped = await desk.post(`/admin/listing-reviews/${body.reviewId}/decisions`, {
      verdict: "accepted",
      version: 1,
      corrections: { ...LABEL, warnings: { vi: "Uống rượu có hại", en: null } },
    })
    expect(refusal(stopped).fields).toEqual({ alcohol_without_licence: "stops" })
  })

  test("with the licence among the shop's papers alcohol is sold, from eighteen years on", async () => {
    const paper = { id: "paper_licence", producer_id: mine.shopId, kind: "alcohol_licence", file_id: "file_licence" }
    const rest = { mime: "application/pdf", bytes: 1, added_by: "user:thu", added_at: new Date() }
    await shop.db("producer_paper").insert({ ...paper, ...rest })
    const warnings = { vi: "Người dưới 18 tuổi không uống rượu", en: null }
    const { handle } = await listed({ name: "Rượu nếp Phú Lễ", ...LABEL, warnings, group: "beverage", criteriaSet: 14 })
    expect((await shown(handle)).body.alcohol).toBe(true)
  })

  test("before its shop is approved a listing can be written and sent, and nothing is shown", async () => {
    const db = shop.db("producer").where({ id: theirs.shopId })
    await db.clone().update({ status: "submitted", submitted_at: new Date() })
    const sent = await theirs.send({ name: "Chờ duyệt", ...LABEL })
    expect(sent.status).toBe(201)
    expect((await reviewOf(desk, sent.body.reviewId)).flags).toContainEqual({ flag: "producer_not_approved" })
    const decision = { verdict: "accepted", version: 1 }
    const answer = await desk.post(`/admin/listing-reviews/${sent.body.reviewId}/decisions`, decision)
    expect(refusal(answer).fields).toEqual({ producer_not_approved: "stops" })
    await db.clone().update({ status: "approved" })
    expect(await accept(desk, sent.body.reviewId)).toMatch(/^prod_/)
  })
})

describe("drafts", () => {
  const open = async (productId: string | null = null, content = {}) =>
    (await mine.api.post<ListingDraft>(P.shopDrafts(mine.shopId), { productId, content })).body

  test("of two phones the slower is told, and nothing is lost", async () => {
    const draft = await open(null, { name: "Khô" })
    const save = (name: string, version: number) =>
      mine.api.post<ListingDraft>(P.shopDraft(mine.shopId, draft.id), { version, content: { name } })
    expect((await save("Khô cá", 1)).body).toMatchObject({ version: 2, content: { name: "Khô cá" } })
    expect(refusal(await save("Khô mực", 1))).toMatchObject({ status: 409, fields: { version: "changed" } })
    expect((await mine.api.get<ListingDraft>(P.shopDraft(mine.shopId, draft.id))).body.content.name).toBe("Khô cá")
  })

  test("a product has one draft, which begins with what stands and counts no stock", async () => {
    const { productId, name } = await listed()
    const [one, two] = await Promise.all([open(productId), open(productId)])
    expect(one.id).toBe(two.id)
    expect(one).toMatchObject({ kind: "change", content: { name, packs: [{ price: 320_000, stock: null }] } })
  })

  test("sent again while it waits the newer words count, and the older version can no longer be accepted", async () => {
    const sent = (await mine.send({ name: "Gửi hai lần", ...LABEL })).body
    const draft = (await mine.api.get<ListingDraft>(P.shopDraft(mine.shopId, sent.draftId ?? ""))).body
    const content = { ...draft.content, name: "Gửi lần hai" }
    const saved = await mine.api.post<ListingDraft>(P.shopDraft(mine.shopId, draft.id), {
      version: draft.version,
      content,
    })
    await mine.api.post(P.shopDraftSends(mine.shopId, draft.id), { version: saved.body.version })
    expect(await reviewOf(desk, sent.reviewId)).toMatchObject({ version: 2, content: { name: "Gửi lần hai" } })
    const path = `/admin/listing-reviews/${sent.reviewId}/decisions`
    expect((await desk.post(path, { verdict: "accepted", version: 1 })).status).toBe(409)
    expect(await accept(desk, sent.reviewId)).toMatch(/^prod_/)
  })

  test("taken back, nothing waits and the draft stays; thrown away, it is gone", async () => {
    const { draftId, reviewId } = (await mine.send({ name: "Rút lại" })).body
    const review = P.shopListingReview(mine.shopId, reviewId ?? "")
    expect((await mine.api.delete(review)).status).toBe(204)
    expect((await mine.api.delete(review)).status).toBe(409)
    expect((await mine.api.get<ListingDraft>(P.shopDraft(mine.shopId, draftId ?? ""))).body.review).toBeNull()
    expect((await mine.api.delete(P.shopDraft(mine.shopId, draftId ?? ""))).status).toBe(204)
    expect((await mine.api.get(P.shopDraft(mine.shopId, draftId ?? ""))).status).toBe(404)
  })
})

describe("a change", () => {
  async function change(productId: string, edit: (content: ListingDraft["content"]) => ListingDraft["content"]) {
    const draft = (await mine.api.post<ListingDraft>(P.shopDrafts(mine.shopId), { productId })).body
    const path = P.shopDraft(mine.shopId, draft.id)
    const saved = await mine.api.post<ListingDraft>(path, { version: draft.version, content: edit(draft.content) })
    return mine.api.post<SentListing>(P.shopDraftSends(mine.shopId, draft.id), { version: saved.body.version })
  }
  const priced = (price: number) => (content: ListingDraft["content"]) => ({
    ...content,
    packs: content.packs?.map((one) => ({ ...one, price })),
  })

  test("of price and lead time takes effect at once, without the operator", async () => {
    const { productId, handle } = await listed()
    const { body } = await change(productId, (content) => ({ ...priced(290_000)(content), leadTimeDays: 2 }))
    expect(body).toEqual({ draftId: null, reviewId: null, applied: ["price", "leadTimeDays"], missing: [] })
    expect((await shown(handle)).body.offer?.price).toBe(290_000)
  })

  test("of words waits beside what shoppers see, while its price already counts", async () => {
    const { productId, handle, name } = await listed()
    const { body } = await change(productId, (content) => ({ ...priced(300_000)(content), name: `${name} loại một` }))
    expect(body.applied).toEqual(["price"])
    expect((await shown(handle)).body).toMatchObject({ title: name, offer: { price: 300_000 } })
    const review = await reviewOf(desk, body.reviewId)
    expect(review).toMatchObject({ kind: "change", handle })
    expect(review.differences).toEqual([{ field: "name", before: name, after: `${name} loại một`, needsReview: true }])
    await accept(desk, body.reviewId)
    expect((await shown(handle)).body).toMatchObject({ title: `${name} loại một`, offer: { price: 300_000 } })
    const decided = await reviewOf(desk, body.reviewId, "accepted")
    expect(decided.differences.map(({ field }) => field)).toEqual(["name"])
  })

  test("of packs: one is renamed, one comes, one goes, and the stock of the first stays what it is meanwhile", async () => {
    const two = [pack(), pack({ title: { vi: "Túi 1 kg", en: null }, net: { amount: 1, unit: "kg" }, price: 600_000 })]
    const { productId, handle, packs } = await listed({ packs: two })
    const first = packs[0]?.variantId ?? ""
    const { body } = await change(productId, (content) => ({
      ...content,
      packs: [
        { ...content.packs?.[0], title: { vi: "Túi nửa ký", en: "Half a kilo" } },
        { ...pack({ title: { vi: "Hộp quà 2 kg", en: null }, price: 1_250_000, stock: 3 }) },
      ],
    }))
    await mine.api.post(P.shopStocks(mine.shopId, productId), { variantId: first, add: -15 })
    await accept(desk, body.reviewId)
    const { offers } = (await shown(handle)).body
    expect(offers.map(({ pack: { vi }, price }) => [vi, price])).toEqual([
      ["Túi nửa ký", 320_000],
      ["Hộp quà 2 kg", 1_250_000],
    ])
    const after = (await pageOf(productId)).listing.packs
    expect(after.map(({ stocked }) => stocked)).toEqual([25, 3])
    expect(after[0]?.variantId).toBe(first)
  })

  test("of photographs shows the new and hides the old", async () => {
    const { productId, photoId } = await listed()
    const next = await mine.photo()
    const { body } = await change(productId, (content) => ({ ...content, photos: [next] }))
    const status = async (id: string | null) => (await shop.api.get(routes.photo(id ?? "", "320.webp"))).status
    expect([await status(photoId), await status(next)]).toEqual([200, 404])
    await accept(desk, body.reviewId)
    expect([await status(photoId), await status(next)]).toEqual([404, 200])
  })

  test("refused or sent back, what was typed stays, with the reason", async () => {
    const { productId, name } = await listed()
    const { body } = await change(productId, (content) => ({ ...content, name: `${name} thần dược` }))
    const path = `/admin/listing-reviews/${body.reviewId}/decisions`
    expect(refusal(await desk.post(path, { verdict: "refused", version: 1 }))).toMatchObject({ status: 400 })
    const reason = "Tên hứa chữa bệnh"
    expect((await desk.post(path, { verdict: "refused", version: 1, reason })).status).toBe(201)
    const { draft, listing } = await pageOf(productId)
    expect(draft).toMatchObject({ content: { name: `${name} thần dược` }, review: { state: "refused", reason } })
    expect(listing.name).toBe(name)
    expect((await desk.post(path, { verdict: "accepted", version: 1 })).status).toBe(409)
  })

  test("of two reviewers at once one decides", async () => {
    const { productId, name } = await listed()
    const { body } = await change(productId, (content) => ({ ...content, name: `${name} hai` }))
    const path = `/admin/listing-reviews/${body.reviewId}/decisions`
    const both = await Promise.all([
      desk.post(path, { verdict: "accepted", version: 1 }),
      desk.post(path, { verdict: "refused", version: 1, reason: "Không hợp" }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test("that cannot be written to its end leaves nothing behind and waits again", async () => {
    const { productId, handle, name } = await listed()
    const { body } = await change(productId, (content) => ({
      ...content,
      name: `${name} dở dang`,
      packs: [...(content.packs ?? []), pack({ title: { vi: "Bao 5 kg", en: null } })],
    }))
    const before = await pageOf(productId)
    const row = shop.db("listing").where({ product_id: productId })
    const rule = `check (product_id <> '${productId}' or folded not like '%do dang')`
    await shop.db.raw(`alter table listing add constraint no_more ${rule}`)
    const act = { reviewId: body.reviewId ?? "", version: 1, corrections: {}, reason: null, by: "user:thu" }
    await expect(acceptListingWorkflow(shop.container).run({ input: act })).rejects.toThrow()
    expect(await pageOf(productId)).toEqual(before)
    expect((await shown(handle)).body.offers).toHaveLength(1)
    expect((await reviewOf(desk, body.reviewId)).state).toBe("waiting")
    await shop.db.raw("alter table listing drop constraint no_more")
    await accept(desk, body.reviewId)
    expect((await row.clone().first("folded")).folded).toContain("do dang")
    expect((await shown(handle)).body.offers).toHaveLength(2)
  })
})

describe("at once", () => {
  test("a price from a stale screen is not written over a newer one", async () => {
    const { productId, packs } = await listed()
    const path = P.shopPrices(mine.shopId, productId)
    const variantId = packs[0]?.variantId ?? ""
    const changed = await mine.api.post<ShopListing>(path, { variantId, price: 310_000, expected: 320_000 })
    expect(changed.body.packs[0]?.price).toBe(310_000)
    const stale = await mine.api.post(path, { variantId, price: 1_000, expected: 320_000 })
    expect(refusal(stale)).toEqual({ status: 409, code: "not_allowed_now", fields: { price: "changed" } })
    const entry = await shop
      .db("audit_entry")
      .where({ act: "listing.price_changed", subject: `pack:${variantId}` })
      .first()
    expect(entry).toMatchObject({ for_shop: mine.shopId, before: { price: 320_000 }, after: { price: 310_000 } })
  })

  test("of two prices at once one counts, and the other is told that it did not", async () => {
    const { productId, packs } = await listed()
    const ask = (price: number) =>
      mine.api.post(P.shopPrices(mine.shopId, productId), { variantId: packs[0]?.variantId, price, expected: 320_000 })
    const answers = await Promise.all([310_000, 300_000, 290_000, 280_000].map(ask))
    expect(answers.map(({ status }) => status).filter((status) => status === 409)).toHaveLength(3)
  })

  test("more prices at once than there are connections to the database all change within seconds", async () => {
    const five = [1, 2, 3, 4, 5].map((kg) =>
      pack({
        title: { vi: `Bao ${kg} kg`, en: null },
        net: { amount: kg * 1000, unit: "g" },
        shippingGrams: kg * 1100,
      }),
    )
    const sent = [await listed({ packs: five }), await listed({ packs: five }), await listed({ packs: five })]
    const all = sent.flatMap(({ productId, packs }) => packs.map(({ variantId }) => ({ productId, variantId })))
    expect(all).toHaveLength(15)
    const began = performance.now()
    const answers = await Promise.all(
      all.map(({ productId, variantId }) => {
        const change = { variantId, price: 310_000, expected: 320_000 }
        return mine.api.post<ShopListing>(P.shopPrices(mine.shopId, productId), change)
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const pages = await Promise.all(sent.map(({ productId }) => pageOf(productId)))
    const prices = pages.flatMap(({ listing }) => listing.packs.map(({ price }) => price))
    expect(prices).toEqual(prices.map(() => 310_000))
    // Those that wait for each other's connections wait for as long as the pool lets them.
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  test("stock is counted or added to, never below what buyers were promised", async () => {
    const { productId, packs } = await listed()
    const variantId = packs[0]?.variantId ?? ""
    const path = P.shopStocks(mine.shopId, productId)
    const stocked = async (change: object) =>
      (await mine.api.post<ShopListing>(path, { variantId, ...change })).body.packs?.[0]?.stocked
    expect(await stocked({ set: 12 })).toBe(12)
    expect(await stocked({ add: 5 })).toBe(17)
    await reserve(shop, variantId, 10)
    const less = await mine.api.post(path, { variantId, set: 9 })
    expect(refusal(less)).toMatchObject({ status: 409, fields: { stock: "reserved_10" } })
    expect(await stocked({ set: 10 })).toBe(10)
  })

  test("twenty changes of stock at once among orders lose none", async () => {
    const { productId, packs } = await listed()
    const variantId = packs[0]?.variantId ?? ""
    const path = P.shopStocks(mine.shopId, productId)
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => mine.api.post(path, { variantId, add: 1 })),
      ...Array.from({ length: 5 }, () => reserve(shop, variantId, 2).then(() => ({ status: 200 }))),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await fill(shop, variantId)).toEqual({ stocked: 60, reserved: 10 })
  })

  test("paused it keeps its page and cannot be bought, resumed it can", async () => {
    const { productId, handle, packs } = await listed()
    const pause = P.shopPause(mine.shopId, productId)
    expect((await mine.api.post<ShopListing>(pause)).body).toMatchObject({ isPaused: true, isOnSale: false })
    expect((await shown(handle)).body).toMatchObject({ offer: null, offers: [] })
    const basket = (await shop.api.post<{ id: string }>(routes.baskets)).body
    const line = { variantId: packs[0]?.variantId, quantity: 1 }
    expect(refusal(await shop.api.post(routes.basketLines(basket.id), line)).code).toBe("not_for_sale")
    expect((await mine.api.delete<ShopListing>(pause)).body.isOnSale).toBe(true)
    expect((await shown(handle)).body.offer?.inStock).toBe(true)
  })

  test.each(["prices", "stocks", "lead-time", "pause"])("%s of another shop's goods is not there", async (act) => {
    const { productId, packs } = await listed({}, theirs)
    const bodies: Record<string, object> = {
      prices: { variantId: packs[0]?.variantId, price: 1000, expected: 320_000 },
      stocks: { variantId: packs[0]?.variantId, set: 0 },
      "lead-time": { leadTimeDays: 9 },
      pause: {},
    }
    const path = `${P.shopListing(mine.shopId, productId)}/${act}`
    expect((await mine.api.post(path, bodies[act])).status).toBe(404)
    expect((await pageOf(productId, theirs)).listing).toMatchObject({ isPaused: false, packs: [{ stocked: 40 }] })
  })
})

describe("a reduction", () => {
  const today = async () => shop.container.resolve("clock").today()

  test("lowers the price for its days at the shop's cost, and ends when the shop says so", async () => {
    const { productId, handle, packs } = await listed()
    const [from, until] = [await today(), await today()]
    const made = await mine.api.post<{ reductions: { id: string; state: string }[] }>(P.shopReductions(mine.shopId), {
      productId,
      percent: 25,
      from,
      until,
    })
    expect(made.status).toBe(201)
    const [reduction] = made.body.reductions
    expect(reduction).toMatchObject({ productId, percent: 25, from, until, state: "running" })
    expect((await shown(handle)).body.offer).toMatchObject({ price: 240_000, priceBefore: 320_000 })
    expect((await pageOf(productId)).listing.packs[0]).toMatchObject({ price: 320_000, reducedPrice: 240_000 })
    const grant = await shop.db("discount_grant").where({ reference: reduction?.id }).first("producer_id")
    expect(grant?.producer_id).toBe(mine.shopId)
    const dearer = { variantId: packs[0]?.variantId, price: 330_000, expected: 320_000 }
    const refused = await mine.api.post(P.shopPrices(mine.shopId, productId), dearer)
    expect(refusal(refused)).toMatchObject({ status: 409, fields: { price: "reduced" } })
    const path = P.shopReduction(mine.shopId, reduction?.id ?? "")
    expect((await theirs.api.delete(P.shopReduction(theirs.shopId, reduction?.id ?? ""))).status).toBe(404)
    expect((await mine.api.delete(path)).status).toBe(200)
    expect((await shown(handle)).body.offer).toMatchObject({ price: 320_000, priceBefore: null })
  })

  test("beyond what the law allows, in the past or twice is refused", async () => {
    const { productId } = await listed()
    const day = await today()
    const ask = (change: object) =>
      mine.api.post(P.shopReductions(mine.shopId), { productId, percent: 20, from: day, until: day, ...change })
    expect(refusal(await ask({ percent: 51 })).fields).toEqual({ percent: "percent" })
    expect(refusal(await ask({ until: "2030-01-01" })).fields).toEqual({ until: "days" })
    expect(refusal(await ask({ from: "2020-01-01" })).fields).toMatchObject({ from: "past" })
    expect((await ask({})).status).toBe(201)
    expect(refusal(await ask({})).fields).toEqual({ from: "overlaps" })
  })

  test("asked for four times at once is made once", async () => {
    const { productId } = await listed()
    const [from, until] = [await today(), await today()]
    const path = P.shopReductions(mine.shopId)
    const asked = await Promise.all(
      [20, 25, 30, 35].map((percent) => mine.api.post(path, { productId, percent, from, until })),
    )
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    const lists = await shop.db("price_list").where({ title: (await pageOf(productId)).listing.name, deleted_at: null })
    expect(lists).toHaveLength(1)
  })

  test("free delivery from a sum on is the shop's to give and to end", async () => {
    const validFrom = await today()
    const offer = { threshold: 500_000, validFrom, validUntil: null }
    const made = await mine.api.post<{ deliveryOffers: { id: string }[] }>(P.shopDeliveryOffers(mine.shopId), offer)
    expect(made.body.deliveryOffers).toMatchObject([{ threshold: 500_000, state: "running" }])
    const id = made.body.deliveryOffers[0]?.id ?? ""
    expect(await shop.db("delivery_offer").where({ id }).first()).toMatchObject({
      producer_id: mine.shopId,
      granted_by: "producer",
    })
    expect((await theirs.api.delete(P.shopDeliveryOffer(theirs.shopId, id))).status).toBe(404)
    const ended = await mine.api.delete<{ deliveryOffers: unknown[] }>(P.shopDeliveryOffer(mine.shopId, id))
    expect(ended.body.deliveryOffers).toEqual([])
  })
})

describe("a claim", () => {
  test("of a recognised product brings its certificates, once the operator agrees", async () => {
    const known = await recognised()
    const search = await mine.api.get<{ products: { productId: string }[] }>(
      `${P.shopClaimables(mine.shopId)}?q=${encodeURIComponent(known.title)}`,
    )
    expect(search.body.products.map(({ productId }) => productId)).toContain(known.product_id)
    const draft = (await mine.api.post<ListingDraft>(P.shopDrafts(mine.shopId), { productId: known.product_id })).body
    expect(draft).toMatchObject({ kind: "claim", content: { name: known.title } })
    const content = { ...draft.content, ...LABEL, photos: [await mine.photo()], packs: [pack()] }
    const path = P.shopDraft(mine.shopId, draft.id)
    const saved = await mine.api.post<ListingDraft>(path, { version: draft.version, content })
    const sent = await mine.api.post<SentListing>(P.shopDraftSends(mine.shopId, draft.id), {
      version: saved.body.version,
    })
    expect(await reviewOf(desk, sent.body.reviewId)).toMatchObject({ kind: "claim", productId: known.product_id })
    expect((await shown(known.handle)).body.offer).toBeNull()
    expect(await accept(desk, sent.body.reviewId)).toBe(known.product_id)
    const page = (await shown(known.handle)).body
    expect(page).toMatchObject({ producer: { id: mine.shopId }, offer: { price: 320_000 }, source: known.source })
    expect(page.certificates.length).toBeGreaterThan(0)
    expect((await theirs.api.post(P.shopDrafts(theirs.shopId), { productId: known.product_id })).status).toBe(404)
  })

  test("of one product by two shops, accepted at once, gives it to one; the other still waits", async () => {
    const { product_id: productId } = await recognised()
    const claim = async (who: Seller, amount: string) => {
      const draft = (await who.api.post<ListingDraft>(P.shopDrafts(who.shopId), { productId })).body
      const content = {
        ...draft.content,
        ...LABEL,
        photos: [await who.photo()],
        packs: [pack({ title: { vi: amount, en: null } })],
      }
      const saved = await who.api.post<ListingDraft>(P.shopDraft(who.shopId, draft.id), {
        version: draft.version,
        content,
      })
      const sent = await who.api.post<SentListing>(P.shopDraftSends(who.shopId, draft.id), {
        version: saved.body.version,
      })
      return sent.body.reviewId ?? ""
    }
    const claims = [
      { who: mine, words: "Gói của tôi", id: await claim(mine, "Gói của tôi") },
      { who: theirs, words: "Gói của họ", id: await claim(theirs, "Gói của họ") },
    ]
    const answers = await Promise.all(
      claims.map(({ id }) => desk.post(`/admin/listing-reviews/${id}/decisions`, { verdict: "accepted", version: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const winner = claims[answers.findIndex(({ status }) => status === 201)]
    const loser = claims[answers.findIndex(({ status }) => status === 409)]
    expect((await reviewOf(desk, loser?.id ?? "")).state).toBe("waiting")
    const row = await shop.db("listing").where({ product_id: productId }).first("producer_id")
    expect(row.producer_id).toBe(winner?.who.shopId)
    const variants = shop.db("product_variant").where({ product_id: productId, deleted_at: null })
    expect(await variants.pluck("title")).toEqual([winner?.words])
  })

  test("of a product whose dossier is under way for another waits until that is over", async () => {
    const { product_id: productId } = await recognised()
    await shop.db("dossier").insert({
      ...{ id: "doss_of_another", code: "HS-ANOT-HERS", kind: "reassessment", product_id: productId },
      ...{ producer_id: "maker_of_the_tests", set_number: 3, set_code: "QD26-03", entered_by: "user" },
      ...{ created_by: "user:officer", changes: "[]", registration: "{}", answers: "{}", notes: "{}" },
      ...{ public_criteria: "[]", carried_criteria: "[]" },
    })
    const draft = (await mine.api.post<ListingDraft>(P.shopDrafts(mine.shopId), { productId })).body
    const content = { ...draft.content, ...LABEL, photos: [await mine.photo()], packs: [pack()] }
    const { version } = (
      await mine.api.post<ListingDraft>(P.shopDraft(mine.shopId, draft.id), { version: draft.version, content })
    ).body
    const sent = await mine.api.post<SentListing>(P.shopDraftSends(mine.shopId, draft.id), { version })
    const decision = { verdict: "accepted", version: 1 }
    const answer = await desk.post(`/admin/listing-reviews/${sent.body.reviewId}/decisions`, decision)
    expect(refusal(answer)).toMatchObject({ status: 409, fields: { product: "in_dossier" } })
    const maker = shop.db("producer").where({ id: mine.shopId })
    await maker.clone().update({ claims_producer_id: "maker_of_the_tests" })
    expect(await accept(desk, sent.body.reviewId)).toBe(productId)
    await maker.clone().update({ claims_producer_id: null })
    const dossier = shop.db("dossier").where({ id: "doss_of_another" })
    expect(await dossier.clone().first("producer_id", "state")).toEqual({ producer_id: mine.shopId, state: "draft" })
    await dossier.clone().delete()
  })

  /** A recognised product that nobody sells. */
  async function recognised() {
    const row = await shop
      .db("listing as l")
      .join("certificate as c", "c.product_id", "l.product_id")
      .join("product as p", "p.id", "l.product_id")
      .leftJoin("producer as m", "m.id", "l.producer_id")
      .where({ "l.kind": "goods" })
      .andWhere((q) => q.whereNull("l.producer_id").orWhere("m.status", "recorded"))
      .whereNotExists(shop.db("product_variant").whereRaw("product_variant.product_id = l.product_id"))
      .first("l.product_id", "p.title", "p.handle", "l.source")
    return row ?? (await unclaimed())
  }

  /** The demo's makers all sell: of one product the packs are taken away, and its maker is only recorded. */
  async function unclaimed() {
    const row = await shop
      .db("listing as l")
      .join("certificate as c", "c.product_id", "l.product_id")
      .join("product as p", "p.id", "l.product_id")
      .where({ "l.kind": "goods" })
      .whereNotIn("l.producer_id", [mine.shopId, theirs.shopId])
      .first("l.product_id", "p.title", "p.handle", "l.source")
    await shop.db("product_variant").where({ product_id: row.product_id }).update({ deleted_at: new Date() })
    await shop.db("listing").where({ product_id: row.product_id }).update({ producer_id: null })
    await shop.db("product_shipping_profile").where({ product_id: row.product_id }).update({ deleted_at: new Date() })
    return row
  }
})

describe("rights", () => {
  test("packers do not see goods, managers change them, other shops find nothing", async () => {
    const packer = await seller(shop, mine.shopId, "packer")
    const manager = await seller(shop, mine.shopId, "manager")
    expect((await packer.api.get(P.shopListings(mine.shopId))).status).toBe(403)
    expect((await manager.send({ name: "Của quản lý" })).status).toBe(201)
    expect((await theirs.api.get(P.shopListings(mine.shopId))).status).toBe(404)
  })

  test("viewers look at the queue and do not decide; officers see nothing of it", async () => {
    const viewer = shop.api.as(await staff(shop, "viewer"))
    const officer = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    const path = "/admin/listing-reviews"
    expect((await viewer.get(path)).status).toBe(200)
    expect((await viewer.post(`${path}/none/decisions`)).status).toBe(403)
    expect((await officer.get(path)).status).toBe(403)
  })

  test("a decided review is never changed, whoever tries", async () => {
    const { reviewId } = (await mine.send({ name: "Đã xong", ...LABEL })).body
    await accept(desk, reviewId)
    const change = shop.db("listing_review").where({ id: reviewId }).update({ reason: "sửa lại" })
    await expect(change).rejects.toThrow("never changed")
    const unknown = desk.post("/admin/listing-reviews/none/decisions", { verdict: "accepted", version: 1 })
    expect((await unknown).status).toBe(404)
  })
})

// Last: the clock is moved, and what was left lying goes.
describe("what one shop keeps", () => keepingCases(() => ({ shop, desk, mine, theirs })))
