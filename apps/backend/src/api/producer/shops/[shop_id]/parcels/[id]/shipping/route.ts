import { AnnounceParcelSchema, type ParcelShipping } from "@ocop/contract"
import { audit } from "../../../../../../../audit/write"
import { makeWaybill, withdrawWaybill } from "../../../../../../../carriers/make-waybill"
import { parcelOfShop, readShipping } from "../../../../../../../carriers/read-shipping"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { actingFor, markOf } from "../../../../../../../http/producer-actor"

/** How this parcel can travel, and how far it has come. */
export const GET = withProblems<ParcelShipping>(async (req, res) => {
  const facts = await parcelOfShop(req.scope, actingFor(req).shopId, req.params.id ?? "")
  res.json(await readShipping(req.scope, facts))
})

/** Announces it to a carrier. */
export const POST = withProblems<ParcelShipping>(async (req, res) => {
  const { shopId, actor } = actingFor(req)
  const facts = await parcelOfShop(req.scope, shopId, req.params.id ?? "")
  const { carrier } = readBody(AnnounceParcelSchema, req.body)
  const waybill = await makeWaybill(req.scope, { parcelId: facts.id, carrierId: carrier, by: actor })
  const after = { carrier, orderCode: waybill.order_code }
  await audit(req.scope, { ...markOf(req), act: "parcel.announced", subject: `parcel:${facts.id}`, after })
  res.status(201).json(await readShipping(req.scope, facts))
})

/** Takes it back before it travels. */
export const DELETE = withProblems<ParcelShipping>(async (req, res) => {
  const facts = await parcelOfShop(req.scope, actingFor(req).shopId, req.params.id ?? "")
  await withdrawWaybill(req.scope, facts.id)
  await audit(req.scope, { ...markOf(req), act: "parcel.taken_back", subject: `parcel:${facts.id}` })
  res.json(await readShipping(req.scope, facts))
})
