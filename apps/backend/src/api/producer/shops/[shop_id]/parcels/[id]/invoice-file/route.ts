import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INVOICE_FILE, type ShopParcel } from "@ocop/contract"
import { audit } from "../../../../../../../audit/write"
import { Refusal, withProblems } from "../../../../../../../http/problem"
import { actingFor, markOf, nothingThere } from "../../../../../../../http/producer-actor"
import { answerInvoice } from "../../../../../../../parcel/answer-invoice"
import { hidesPrices } from "../../../../../../../parcel/shop/card-sql"
import { invoiceType } from "../../../../../../../parcel/shop/invoice-file"
import { ownParcel } from "../../../../../../../parcel/shop/own-parcel"
import { answerParcel } from "../../../../../../../parcel/shop/viewer"
import { receiveFile } from "../../../../../../../spreadsheets/receive-file"
import { attachInvoiceWorkflow, detachInvoiceWorkflow } from "../../../../../../../workflows/aftersale/attach-invoice"

const sqlOf = (req: MedusaRequest) => req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
const ownOf = (req: MedusaRequest) => ownParcel(sqlOf(req), actingFor(req).shopId, req.params.id ?? "")

/** To a present's packer there is none: it says what the goods cost. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await ownOf(req)
  const { hides_prices: isGift } = await sqlOf(req)("producer_order").where({ id }).first("hides_prices")
  if (hidesPrices({ isGift }, actingFor(req).role)) throw nothingThere()
  await answerInvoice(req, res, id)
}

/** The invoice that the buyer asked for, once it is issued. */
export const POST = withProblems<ShopParcel>(async (req, res) => {
  const { id, order_id } = await ownOf(req)
  const sql = sqlOf(req)
  const wanted = await sql("invoice_request").where({ producer_order_id: id, deleted_at: null }).first("id")
  if (!wanted) throw new Refusal("not_allowed_now", "This buyer asked for no invoice", { file: "not_wanted" })
  const { bytes } = await receiveFile(req, { bytes: INVOICE_FILE.bytes, fields: 0 })
  const type = await invoiceType(bytes)
  const { code } = await sql("producer_order").where({ id }).first("code")
  const name = `hoa-don-${code}.${type === "text/xml" ? "xml" : "pdf"}`
  const now = await req.scope.resolve("clock").now()
  const by = { attached_at: now, attached_by: actingFor(req).actor }
  await attachInvoiceWorkflow(req.scope).run({
    input: {
      ...{ order_id, producer_order_id: id, name, type, bytes: bytes.byteLength, ...by },
      content: bytes.toString("base64"),
    },
  })
  const after = { name, bytes: bytes.byteLength }
  await audit(sql, { ...markOf(req), act: "parcel.invoice_attached", subject: `parcel:${id}`, after })
  await answerParcel(req, res)
})

export const DELETE = withProblems<ShopParcel>(async (req, res) => {
  const { id } = await ownOf(req)
  await detachInvoiceWorkflow(req.scope).run({ input: { parcelId: id } })
  await audit(sqlOf(req), { ...markOf(req), act: "parcel.invoice_removed", subject: `parcel:${id}` })
  await answerParcel(req, res)
})
