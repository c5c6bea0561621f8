import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Decline } from "@ocop/contract"
import { cancelParcelWorkflow } from "../../workflows/marketplace/cancel-parcel"
import { refundPartWorkflow } from "../../workflows/marketplace/refund-part"
import type { OwnParcel } from "./own-parcel"

interface LineLeft {
  id: string
  left: number
}

/**
 * A shop cannot send some goods of a parcel that it has not packed: they are free again and need not be paid. With all
 * that is left declined, the parcel is cancelled. Answers what became of it. The same key declines once.
 * @throws CONFLICT in another state or during another act; INVALID_DATA for goods that are not in the parcel.
 */
export async function declineGoods(
  container: MedusaContainer,
  parcel: OwnParcel,
  { key, lines, reason }: Decline,
  actor: string,
): Promise<"declined" | "cancelled"> {
  const cause = `declined:${parcel.id}:${key}`
  if (!(await isKnown(container, cause)) && (await isEverything(container, parcel.id, lines))) {
    if (parcel.state !== "placed" && parcel.state !== "confirmed")
      throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${parcel.id} is ${parcel.state}: nothing is declined`)
    await cancelParcelWorkflow(container).run({ input: { id: parcel.id, input: { actor, reason } } })
    return "cancelled"
  }
  await refundPartWorkflow(container).run({
    input: { parcelId: parcel.id, lines, shipping: 0, cause, kind: "declined", actor, reason },
  })
  return "declined"
}

async function isKnown(container: MedusaContainer, cause: string): Promise<boolean> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await sql("parcel_refund").where({ cause }).first("id")) !== undefined
}

async function isEverything(container: MedusaContainer, parcelId: string, asked: Decline["lines"]): Promise<boolean> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lines: LineLeft[] = await sql("producer_order_line")
    .where({ producer_order_id: parcelId })
    .select("id", { left: sql.raw("quantity - cancelled_quantity") })
  const open = lines.filter(({ left }) => left > 0)
  return open.length > 0 && open.every(({ id, left }) => asked.find(({ lineId }) => lineId === id)?.quantity === left)
}
