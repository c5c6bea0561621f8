import { ConfirmationBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { confirmParcelWorkflow } from "../../../../../../../workflows/marketplace/confirm-parcel"

/** The shop has the goods and will send them. */
export const POST = shopActRoute(ConfirmationBody, async (_body, { container, parcel: { id }, actor }) => {
  await confirmParcelWorkflow(container).run({ input: { id, input: { actor } } })
  return { act: "parcel.confirmed" }
})
