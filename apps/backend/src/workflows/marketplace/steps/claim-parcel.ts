import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import { type ActInput, type Move, type ProducerOrderRow, toProducerOrder } from "../../../modules/marketplace/acts"
import type MarketplaceService from "../../../modules/marketplace/service"

export interface ParcelActInput {
  id: string
  input: ActInput
  /** A buyer may do less than the operator. */
  byBuyer?: boolean
  /** Goes on with an act that was cut short and is still claimed. */
  resume?: boolean
}

/** `due`: đồng that it costs, less the parts that were given back. */
export type ClaimedParcel = ProducerOrderRow & { line_item_ids: string[]; due: number }

/** Takes the parcel for one act: the second of two at once, and a wrong state, are a CONFLICT. */
export const claimParcelStep = createStep(
  "claim-parcel",
  async ({ id, act, input, byBuyer, resume }: ParcelActInput & { act: Move }, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (!resume) await marketplace.claim(id, act, input, byBuyer)
    const row = await sql("producer_order").where({ id, act }).first()
    if (!row) throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${id} is not being changed: ${act}`)
    const lines: string[] = await sql("producer_order_line").where({ producer_order_id: id }).pluck("line_item_id")
    const claimed = toProducerOrder(row)
    const due = claimed.total - (await marketplace.givenBack(id))
    const parcel: ClaimedParcel = { ...claimed, line_item_ids: lines, due }
    return new StepResponse(parcel, { id, act })
  },
  async (claimed, { container }) => {
    if (claimed) await container.resolve<MarketplaceService>(MARKETPLACE).unclaim(claimed.id, claimed.act)
  },
)
