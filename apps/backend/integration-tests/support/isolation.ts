import type { RouteRule } from "../../src/http/rules/route-pattern"
import type { Api } from "./api"
import {
  certificateOf,
  closingOf,
  deliveryOfferOf,
  dossierOf,
  draftOf,
  type IdOf,
  importOf,
  listingPhotoOf,
  listingReviewOf,
  paperOf,
  parcelOf,
  productOf,
  reductionOf,
  returnCaseOf,
  rowOf,
} from "./owned-ids"
import { payoutOf } from "./payouts"
import type { Shop } from "./shop"

/**
 * One noun of a shop whose id stands in paths. Asked for through another shop, or by a member of another, its id must be
 * answered in the same words as an id that nobody has: every route that begins so is tried.
 */
export interface OwnedThing {
  /** The beginning that its routes share, up to its id. */
  route: `/producer/shops/:shop_id/${string}/:${string}`
  /** The id of one that this producer has: found, or written. */
  idOf: IdOf
  /** Bodies that its writes accept, by method and what follows the id ("POST", "POST /reset-codes"); `{}` otherwise. */
  bodies?: Readonly<Record<string, object>>
}

/** Something that a route must not tell of another shop by a list, filter, search, sort, export, file or message. */
export interface DeepCheck {
  route: RouteRule
  tries: string
  /** What was seen of the other shop: nothing is right. `mine` is signed in as an owner of `myShop` only. */
  leak: (asked: { shop: Shop; mine: Api; myShop: string; theirShop: string }) => Promise<unknown[]>
}

/** Every noun below a shop. A registered route with an id that no line begins fails the walk. */
export const OWNED: readonly OwnedThing[] = [
  { route: "/producer/shops/:shop_id/members/:id", idOf: rowOf("membership"), bodies: { POST: { role: "packer" } } },
  { route: "/producer/shops/:shop_id/invitations/:id", idOf: rowOf("member_invitation") },
  { route: "/producer/shops/:shop_id/closings/:closing_id", idOf: closingOf },
  { route: "/producer/shops/:shop_id/papers/:paper_id", idOf: paperOf },
  {
    route: "/producer/shops/:shop_id/parcels/:id",
    idOf: parcelOf,
    bodies: { "POST /shipping": { carrier: "ghn" } },
  },
  {
    route: "/producer/shops/:shop_id/listings/:product_id",
    idOf: productOf,
    bodies: {
      "POST /prices": { variantId: "none", price: 1000, expected: 1000 },
      "POST /stocks": { variantId: "none", add: 1 },
      "POST /lead-time": { leadTimeDays: 3 },
    },
  },
  {
    route: "/producer/shops/:shop_id/listing-drafts/:id",
    idOf: draftOf,
    bodies: { POST: { version: 1, content: {} }, "POST /sends": { version: 1 } },
  },
  { route: "/producer/shops/:shop_id/listing-reviews/:id", idOf: listingReviewOf },
  { route: "/producer/shops/:shop_id/listing-photos/:id", idOf: listingPhotoOf },
  { route: "/producer/shops/:shop_id/reductions/:id", idOf: reductionOf },
  { route: "/producer/shops/:shop_id/delivery-offers/:id", idOf: deliveryOfferOf },
  { route: "/producer/shops/:shop_id/imports/:id", idOf: importOf },
  { route: "/producer/shops/:shop_id/payouts/:id", idOf: payoutOf },
  { route: "/producer/shops/:shop_id/certificates/:code", idOf: certificateOf },
  {
    route: "/producer/shops/:shop_id/returns/:id",
    idOf: returnCaseOf,
    bodies: {
      "POST /answers": { outcome: "refund" },
      "POST /goods": { goods: "restocked" },
      "POST /escalations": { text: "Chờ mãi không thấy" },
    },
  },
  {
    route: "/producer/shops/:shop_id/dossiers/:id",
    idOf: dossierOf,
    bodies: {
      "POST /answers": { version: 1, criterion: "1.1", option: null },
      "POST /registration": { version: 1, registration: {} },
      "POST /changes": { version: 1, changes: [] },
      "POST /criteria-set": { version: 1, setNumber: 3 },
      "POST /evidence": { kind: "link", url: "https://example.test/" },
      "POST /filings": { version: 1, declaredName: "Lê Thị Thử", declaresTruth: true },
    },
  },
]

/** Ways that lead past ids. Each noun adds its own. */
export const DEEP_CHECKS: readonly DeepCheck[] = [
  {
    route: "GET /producer/shops/:shop_id/audit",
    tries: "filters for the other shop, its people and its things",
    leak: async ({ shop, mine, myShop, theirShop }) => {
      const entry = await shop.db("audit_entry").where({ for_shop: theirShop }).first()
      const queries = [
        `subject=${entry.subject}`,
        `cursor=${Number(entry.number) + 1}`,
        "from=2000-01-01&to=2100-01-01",
      ]
      const answers = await Promise.all(
        queries.map((query) =>
          mine.get<{ entries: { id: string; shop: { id: string } | null }[] }>(
            `/producer/shops/${myShop}/audit?${query}`,
          ),
        ),
      )
      return answers.flatMap(({ body }) => body.entries).filter(({ shop: of }) => of?.id !== myShop)
    },
  },
  {
    route: "GET /producer/shops/:shop_id/members",
    tries: "names of people who work in both shops",
    leak: async ({ mine, myShop, theirShop }) => {
      const { body } = await mine.get(`/producer/shops/${myShop}/members`)
      return JSON.stringify(body).includes(theirShop) ? [body] : []
    },
  },
  {
    route: "GET /producer/shops/:shop_id/parcels",
    tries: "parcels of the other shop by code, day and page",
    leak: async ({ shop, mine, myShop, theirShop }) => {
      const theirs: { id: string; code: string }[] = await shop
        .db("producer_order")
        .where({ producer_id: theirShop })
        .select("id", "code")
      const cursor = Buffer.from(`2000-01-01 00:00:00.000000|${theirs[0]?.id ?? "x"}`).toString("base64url")
      const queries = [...theirs.map(({ code }) => `q=${code}`), `tab=to_confirm&cursor=${cursor}`, "tab=done", ""]
      const answers = await Promise.all(queries.map((query) => mine.get(`/producer/shops/${myShop}/parcels?${query}`)))
      const told = JSON.stringify(answers.map(({ body }) => body))
      return theirs.filter(({ id, code }) => told.includes(id) || told.includes(code))
    },
  },
  {
    route: "GET /producer/shops/:shop_id/listings",
    tries: "names and ids of the other shop's goods and drafts",
    leak: async ({ shop, mine, myShop, theirShop }) => {
      await shop.db("listing_draft").insert({
        id: `ldraft_seen_${theirShop}`,
        producer_id: theirShop,
        content: { name: "Món bí mật" },
        saved_at: new Date(),
        saved_by: "user:thu",
      })
      const theirs: string[] = await shop.db("listing").where({ producer_id: theirShop }).pluck("product_id")
      const { body } = await mine.get(`/producer/shops/${myShop}/listings`)
      const told = JSON.stringify(body)
      return [...theirs, `ldraft_seen_${theirShop}`, "Món bí mật"].filter((secret) => told.includes(secret))
    },
  },
  {
    route: "POST /producer/shops/:shop_id/listing-drafts",
    tries: "the other shop's product and photograph",
    leak: async ({ shop, mine, myShop, theirShop }) => {
      const productId = await productOf(shop, theirShop)
      const photo = `lphoto_seen_${theirShop}`
      const row = { sha256: "1".repeat(64), width: 1, height: 1, files: {}, taken_in_at: new Date() }
      await shop.db("listing_photo").insert({ id: photo, producer_id: theirShop, ...row, taken_in_by: "user:thu" })
      const bodies = [{ productId }, { productId: null, content: { photos: [photo] } }]
      const answers = await Promise.all(
        bodies.map((body) => mine.post(`/producer/shops/${myShop}/listing-drafts`, body)),
      )
      return answers.filter(({ status }) => status !== 404)
    },
  },
  ...(["ledger", "parcel-money"] as const).map(
    (noun): DeepCheck => ({
      route: `GET /producer/shops/:shop_id/${noun}`,
      tries: "the other shop's parcel by its id, and its money by any cursor",
      leak: async ({ shop, mine, myShop, theirShop }) => {
        const parcelId = await parcelOf(shop, theirShop)
        const { code } = await shop.db("producer_order").where({ id: parcelId }).first("code")
        const queries = [
          `parcel=${parcelId}`,
          noun === "ledger" ? "cursor=999999999" : "cursor=2100-01-01T00:00:00Z",
          "",
        ]
        const answers = await Promise.all(
          queries.map((query) => mine.get(`/producer/shops/${myShop}/${noun}?${query}`)),
        )
        const told = JSON.stringify(answers.map(({ body }) => body))
        return [parcelId, code, theirShop].filter((secret) => told.includes(secret))
      },
    }),
  ),
]
