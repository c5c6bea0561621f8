import {
  type Basket,
  type CertificatePage,
  type Home,
  type OpenProducts,
  type PlacePage,
  type ProducerPage,
  type Product,
  type ProductCard,
  type ProductList,
  routes,
  type TourismPoint,
} from "@ocop/contract"
import { awardCertificateWorkflow } from "../../src/workflows/certification/award-certificate"
import { grantGraceWorkflow } from "../../src/workflows/certification/grant-grace"
import { revokeCertificateWorkflow } from "../../src/workflows/certification/revoke-certificate"
import { asking } from "../search/asking"
import { basketOf } from "../support/baskets"
import { certify } from "../support/certificates"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

interface Goods {
  id: string
  handle: string
  title: string
  maker: string
  place: string
  point: string | null
}

const LAST_DAY = "2026-12-09"
const NEXT_DAY = "2026-12-10"
const MINUTE = 60

let shop: Shop
let awarded: Goods
let expiring: Goods
let inGrace: Goods
let downgraded: Goods
const { search } = asking(() => shop)

beforeAll(async () => {
  shop = await startShop()
  const goods: Goods[] = await shop
    .db("listing as l")
    .join("product as p", "p.id", "l.product_id")
    .join("producer as pr", "pr.id", "l.producer_id")
    .join("province", "province.code", "l.province_code")
    .leftJoin("tourism_point as t", "t.product_id", "p.id")
    .where({ "p.status": "published", "l.deleted_at": null })
    .orderByRaw("t.slug nulls last, p.handle")
    .select("p.id", "p.handle", "p.title", "pr.handle as maker", "province.slug as place", "t.slug as point")
  const [visited, ...others] = goods
  const [one, two, three] = others.filter(({ point }) => point === null)
  if (!visited?.point || !one || !two || !three) throw new Error("The template has too few goods or no tourism point")
  expiring = visited
  awarded = one
  inGrace = two
  downgraded = three
})
afterAll(() => shop?.stop())

const get = async <Body>(path: string) => (await shop.api.get<Body>(path)).body
const starsIn = (cards: readonly ProductCard[], { id }: Goods) =>
  cards.find((card) => card.id === id)?.stars?.stars ?? null

/** The stars of a product at every place that shows them. */
async function everywhere(goods: Goods): Promise<Record<string, number | null>> {
  const list = await get<ProductList>(`${routes.products}?producer=${goods.maker}&sort=name`)
  const shown: Record<string, number | null> = {
    product: (await get<ProductCard>(routes.product(goods.handle))).stars?.stars ?? null,
    maker: starsIn((await get<ProducerPage>(routes.producer(goods.maker))).products, goods),
    search: starsIn((await search({ q: goods.title })).products, goods),
    list: starsIn(list.products, goods),
    openData: await openData(goods),
  }
  const basket = await basketWith(goods)
  if (basket) shown.basket = (await get<Basket>(`/store/baskets/${basket}`)).parcels[0]?.lines[0]?.stars?.stars ?? null
  if (goods.point) shown.tourism = (await get<TourismPoint>(routes.tourismPoint(goods.point))).stars?.stars ?? null
  return shown
}

const baskets = new Map<string, string | null>()
/** A basket that somebody filled before the day changed; none of goods that nobody can buy. */
async function basketWith({ handle }: Goods): Promise<string | null> {
  const known = baskets.get(handle)
  if (known !== undefined) return known
  const offer = (await get<Product>(routes.product(handle))).offers.find(({ inStock }) => inStock)
  const made = offer ? await basketOf(shop.api, [{ variantId: offer.variantId }]) : null
  baskets.set(handle, made)
  return made
}

async function openData({ handle }: Goods): Promise<number | null> {
  for (let page = 1; ; page += 1) {
    const { products, pages } = await get<OpenProducts>(`/store/ocop/products?size=150&page=${page}`)
    const found = products.find((product) => product.handle === handle)
    if (found) return found.stars
    if (page >= pages) throw new Error(`${handle} is not in the open data`)
  }
}

const isFound = async (goods: Goods, stars: number) =>
  (await search({ q: goods.title, stars })).products.some(({ id }) => id === goods.id)

/** Every place says so, and search finds it under these stars alone, within a minute. */
async function showsEverywhere(goods: Goods, stars: number | null): Promise<void> {
  await eventually(
    () => everywhere(goods),
    (shown) => Object.values(shown).every((each) => each === stars),
    MINUTE,
  )
  for (const each of [3, 4, 5])
    await eventually(
      () => isFound(goods, each),
      (found) => found === (each === stars),
      MINUTE,
    )
}

const decision = (number: string, decidedOn: string) => ({
  number,
  decidedOn,
  issuer: "UBND tỉnh",
  level: "province" as const,
})
const award = (goods: Goods, facts: { stars: 3 | 4; issuedOn: string; dossierId?: string }) =>
  awardCertificateWorkflow(shop.container).run({
    input: {
      dossierId: facts.dossierId ?? null,
      productId: goods.id,
      stars: facts.stars,
      setNumber: 3,
      setCode: "QD26-03",
      decision: decision(`${goods.handle}/QĐ`, LAST_DAY),
      issuedOn: facts.issuedOn,
      legalBasis: "26/2026/QĐ-TTg",
      productCode: null,
      actor: "user:officer",
    },
  })

test("when midnight comes in Vietnam, awards begin and certificates run out on every page within a minute", async () => {
  const clock = shop.container.resolve("clock")
  await clock.set(new Date(`${LAST_DAY}T12:00:00+07:00`))
  await certify(shop, awarded.id)
  await award(awarded, { stars: 4, issuedOn: NEXT_DAY })
  await certify(shop, expiring.id, { issuedOn: "2023-12-10", issuedYear: 2023, stars: 4 })
  const [graced = ""] = await certify(shop, inGrace.id, { issuedOn: "2023-11-30", issuedYear: 2023, stars: 3 })
  const { id } = await shop.db("certificate").where({ code: graced }).first("id")
  await grantGraceWorkflow(shop.container).run({
    input: { id, until: LAST_DAY, ground: "Chưa tới đợt đánh giá lại", actor: "user:officer" },
  })
  await certify(shop, downgraded.id, { issuedOn: "2025-01-10", issuedYear: 2025, stars: 4 })
  await shop.db("dossier").insert(await dossierOf(downgraded))
  await award(downgraded, { stars: 3, issuedOn: NEXT_DAY, dossierId: "doss_again" })

  await showsEverywhere(awarded, null)
  await showsEverywhere(expiring, 4)
  await showsEverywhere(inGrace, 3)
  await showsEverywhere(downgraded, 4)

  shop.pages.asked.length = 0
  // Five seconds before midnight; from there the clock ticks by itself.
  await clock.set(new Date(`${LAST_DAY}T23:59:55+07:00`))
  const began = performance.now()
  expect(await clock.today()).toBe(LAST_DAY)
  await eventually(
    () => clock.today(),
    (day) => day === NEXT_DAY,
  )
  const refreshed = await eventually(
    () => shop.pages.asked.filter(({ mode }) => mode === "expire").flatMap(({ tags }) => tags),
    (tags) => tags.includes("data") && tags.includes("lists"),
    MINUTE,
  )
  expect(refreshed).toContain("data")
  await showsEverywhere(awarded, 4)
  await showsEverywhere(expiring, null)
  await showsEverywhere(inGrace, null)
  await showsEverywhere(downgraded, 3)
  expect((performance.now() - began) / 1000).toBeLessThan(MINUTE + 5)
  await clock.reset()
}, 240_000)

test("an award that counts from today shows at once, and so does its revocation; the history stays", async () => {
  const today = await shop.container.resolve("clock").today()
  await certify(shop, awarded.id)
  const { result } = await awardCertificateWorkflow(shop.container).run({
    input: {
      dossierId: null,
      productId: awarded.id,
      stars: 4,
      setNumber: 3,
      setCode: "QD26-03",
      decision: decision("9/TRAO", today),
      issuedOn: today,
      legalBasis: "26/2026/QĐ-TTg",
      productCode: null,
      actor: "user:officer",
    },
  })
  await showsEverywhere(awarded, 4)
  shop.pages.asked.length = 0
  await revokeCertificateWorkflow(shop.container).run({
    input: {
      id: result.certificateId,
      ground: "mark_misused",
      reason: "In 5 sao trên bao bì",
      foundOn: today,
      decision: decision("9/THU", today),
      actor: "user:officer",
    },
  })
  await showsEverywhere(awarded, null)
  expect(shop.pages.asked.filter(({ mode }) => mode === "expire").flatMap(({ tags }) => tags)).toContain("data")
  const page = await get<CertificatePage>(routes.certificate(result.code))
  expect(page.certificate).toMatchObject({ state: "revoked", revokedGround: "mark_misused", stars: 4 })
}, 180_000)

test("counts and places follow", async () => {
  const clock = shop.container.resolve("clock")
  const counted = async () => (await get<Home>(routes.home)).counts.starred
  const before = await counted()
  await certify(shop, awarded.id, { stars: 5 })
  expect(await counted()).toBe(before + 1)
  const place = await get<PlacePage>(routes.placePage(awarded.place))
  expect(place).toBeTruthy()
  await clock.set(new Date("2028-03-10T00:00:01+07:00"))
  expect(await counted()).toBeLessThanOrEqual(before)
  await clock.reset()
})

const dossierOf = async ({ id }: Goods) => ({
  id: "doss_again",
  code: "HS-AGAI-NNNN",
  kind: "reassessment",
  product_id: id,
  producer_id: (await shop.db("listing").where({ product_id: id }).first("producer_id")).producer_id,
  set_number: 3,
  set_code: "QD26-03",
  entered_by: "user",
  created_by: "user:officer",
  ...{ changes: "[]", registration: "{}", answers: "{}", notes: "{}", public_criteria: "[]", carried_criteria: "[]" },
})
