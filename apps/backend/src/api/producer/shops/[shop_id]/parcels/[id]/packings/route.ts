import { PackingBody } from "@ocop/contract"
import { shopActRoute } from "../../../../../../../parcel/shop/act-route"
import { packParcelWorkflow } from "../../../../../../../workflows/marketplace/pack-parcel"

export const POST = shopActRoute(PackingBody, async (_body, { container, parcel: { id }, actor }) => {
  await packParcelWorkflow(container).run({ input: { id, input: { actor } } })
  return { act: "parcel.packed" }
})
