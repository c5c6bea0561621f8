import type CertificationService from "../../src/modules/certification/service"
import { packs, stock } from "./baskets"
import { buy } from "./buyer"
import type { Shop } from "./shop"

/** The id of something that this producer has: found, or written. */
export type IdOf = (shop: Shop, producerId: string) => Promise<string>

/** The id of a row of this producer that is there already. */
export function rowOf(table: string): IdOf {
  return async (shop, producerId) => {
    const row = await shop.db(table).where({ producer_id: producerId }).first<{ id: string } | undefined>("id")
    if (!row) throw new Error(`${producerId} has no ${table}: write one`)
    return row.id
  }
}

export async function closingOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `pclose_of_${producer_id}`
  const days = { from_day: "2030-01-01", to_day: "2030-01-02" }
  await shop.db("producer_closing").insert({ id, producer_id, ...days, reason: "Thử", announced_by: "user:thu" })
  return id
}

export async function paperOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `paper_of_${producer_id}`
  const file = { file_id: `file_of_${producer_id}`, mime: "application/pdf", bytes: 1 }
  const added = { added_by: "user:thu", added_at: new Date() }
  await shop.db("producer_paper").insert({ id, producer_id, kind: "business_registration", ...file, ...added })
  return id
}

/** The public code of a certificate of something that this producer makes. */
export async function certificateOf(shop: Shop, producerId: string): Promise<string> {
  const own = shop.db("listing").where({ producer_id: producerId }).select("product_id")
  const row = await shop.db("certificate").whereIn("product_id", own).first<{ code: string } | undefined>("code")
  if (row) return row.code
  const { code } = await shop.container.resolve<CertificationService>("certification").issue({
    productId: await productOf(shop, producerId),
    stars: 3,
    issuedOn: "2026-01-05",
    issuedYear: 2026,
    issuedPrecision: "day",
    decisionNumber: null,
    issuer: null,
    legalBasis: null,
    source: "test",
  })
  return code
}

/** Somebody buys of this producer. */
export async function parcelOf(shop: Shop, producerId: string): Promise<string> {
  const pack = (await packs(shop)).find((each) => each.producerId === producerId)
  if (!pack) throw new Error(`${producerId} has nothing to sell`)
  await stock(shop, pack, 50)
  await buy(shop, [pack])
  return rowOf("producer_order")(shop, producerId)
}

/** What a shop is writing, and what of it waits for the operator; the product they are about. */
export async function draftOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `ldraft_of_${producer_id}`
  const row = { producer_id, content: "{}", saved_at: new Date(), saved_by: "user:thu" }
  await shop.db("listing_draft").insert({ id, ...row })
  return id
}

export async function listingReviewOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `lreview_of_${producer_id}`
  const row = { producer_id, draft_id: `none_${producer_id}`, kind: "new", content: "{}", sent_at: new Date() }
  await shop.db("listing_review").insert({ id, ...row, sent_by: "user:thu" })
  return id
}

export async function listingPhotoOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `lphoto_of_${producer_id}`
  const row = { producer_id, sha256: "0".repeat(64), width: 1, height: 1, files: { none: "file_thu" } }
  await shop.db("listing_photo").insert({ id, ...row, taken_in_at: new Date(), taken_in_by: "user:thu" })
  return id
}

export async function deliveryOfferOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `deloff_of_${producer_id}`
  const row = { producer_id, threshold: 100_000, granted_by: "producer", valid_from: "2026-01-01" }
  await shop.db("delivery_offer").insert({ id, ...row })
  return id
}

export async function reductionOf(shop: Shop, producer_id: string): Promise<string> {
  const reference = `plist_of_${producer_id}`
  await shop.db("discount_grant").insert({ id: `dgrant_of_${producer_id}`, kind: "price_list", reference, producer_id })
  return reference
}

export async function importOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `import_of_${producer_id}`
  const counts = { rows: 1, wrong: 0, fresh: 1, changed: 0, unchanged: 0, unknown_headings: "[]" }
  const file = { file_name: "mon.xlsx", created_by: "user:thu", read_at: new Date() }
  await shop.db("import_run").insert({ id, producer_id, ...counts, ...file })
  return id
}

export const productOf: IdOf = async (shop, producerId) =>
  (await shop.db("listing").where({ producer_id: producerId, kind: "goods" }).first("product_id")).product_id

export async function returnCaseOf(shop: Shop, producerId: string): Promise<string> {
  const parcelId = await parcelOf(shop, producerId)
  const { order_id } = await shop.db("producer_order").where({ id: parcelId }).first("order_id")
  const id = `rcase_of_${producerId}`
  const told = { kind: "quality", wish: "refund", text: "Thử", opened_at: new Date(), answer_by: "2030-01-01" }
  const of = { producer_order_id: parcelId, order_id, disputed_amount: 1 }
  await shop.db("return_case").insert({ id, ...of, ...told })
  return id
}

export async function dossierOf(shop: Shop, producer_id: string): Promise<string> {
  const id = `doss_of_${producer_id}`
  const product = await shop.db("listing").where({ producer_id }).first("product_id")
  const row = {
    product_id: product.product_id,
    kind: "first",
    set_number: 3,
    set_code: "QD26-03",
    entered_by: "member",
  }
  await shop.db("dossier").insert({ id, code: `HS-${id.slice(-9)}`, producer_id, ...row, created_by: "member:thu" })
  return id
}
