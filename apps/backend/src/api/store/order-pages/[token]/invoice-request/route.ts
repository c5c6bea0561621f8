import type { MedusaRequest } from "@medusajs/framework/http"
import { type InvoiceRequest, InvoiceRequestSchema, type OrderPage } from "@ocop/contract"
import { orderOfToken } from "../../../../../http/order-access"
import { readBody, withProblems } from "../../../../../http/problem"
import { requestInvoiceWorkflow } from "../../../../../workflows/aftersale/request-invoice"
import { answerPage } from "../../answer-page"

/** Asks every maker of the order for a VAT invoice, or changes what it shall say, until a parcel has left. */
export const POST = withProblems<OrderPage>(async (req, res) => {
  await answerPage(req, res, await request(req, readBody(InvoiceRequestSchema, req.body)))
})

/** Takes the request back. */
export const DELETE = withProblems<OrderPage>(async (req, res) => {
  await answerPage(req, res, await request(req, null))
})

async function request(req: MedusaRequest, invoice: InvoiceRequest | null): Promise<string> {
  const orderId = await orderOfToken(req)
  await requestInvoiceWorkflow(req.scope).run({ input: { orderId, invoice } })
  return orderId
}
