import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { labelsDocument, type PapersFrame, type ParcelPaper, packingSlipsDocument } from "../documents/parcel-papers"
import { nothingThere } from "../http/producer-actor"
import { IN_HAND } from "../parcel/shop/read-parcel"
import { addressOf, type ParcelFacts, readParcelFacts } from "./read-parcel-facts"

export type PaperKind = "label" | "packing_slip"
const DOCUMENTS: Record<PaperKind, (parcels: ParcelPaper[], frame: PapersFrame) => Promise<Buffer>> = {
  label: labelsDocument,
  packing_slip: packingSlipsDocument,
}

/**
 * Labels or packing slips of a shop's parcels as one PDF, in the order of `ids`.
 * @throws NOT_FOUND when one of them is not the shop's, not there, or not in hand (addresses of buyers are no archive):
 *   nothing is printed then.
 */
export async function printPapers(
  container: MedusaContainer,
  { shopId, ids, kind }: { shopId: string; ids: readonly string[]; kind: PaperKind },
): Promise<{ pdf: Buffer; name: string }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const wanted = [...new Set(ids)]
  const facts = (await readParcelFacts(sql, wanted, shopId)).filter(({ state }) => IN_HAND.has(state))
  if (facts.length < wanted.length) throw nothingThere()
  const { name, demo } = await container.resolve("setting").get()
  const frame: PapersFrame = {
    market: { name, demo, url: environment().STOREFRONT_URL },
    at: await container.resolve("clock").now(),
  }
  const pdf = await DOCUMENTS[kind](facts.map(paperOf), frame)
  const what = kind === "label" ? "nhan-gui" : "phieu-goi"
  return { pdf, name: facts.length === 1 ? `${what}-${facts[0]?.number}.pdf` : `${what}-${facts.length}-kien.pdf` }
}

function paperOf(facts: ParcelFacts): ParcelPaper {
  const { from, to, gift } = facts
  return {
    id: facts.id,
    number: facts.number,
    sender: { name: from.name, phone: from.phone, address: addressOf(from) },
    recipient: { name: to.name, phone: to.phone ?? "", address: addressOf(to) },
    lines: facts.lines.map(({ title, pack, quantity, unitPrice }) => ({
      title,
      pack,
      quantity,
      total: quantity * unitPrice,
    })),
    grams: facts.grams,
    goods: facts.goods,
    shipping: facts.shipping,
    discount: facts.discount,
    cashDue: facts.cashDue,
    isPickup: facts.shippingKind === "pickup",
    gift: gift && { buyerName: gift.buyerName, card: gift.card ?? "", wantedWeek: gift.wantedWeek ?? null },
    note: facts.note,
    carrier: facts.carrier,
    trackingCode: facts.trackingCode,
  }
}
