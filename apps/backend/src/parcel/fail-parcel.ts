import type { MedusaContainer } from "@medusajs/framework/types"
import type { Failure } from "@ocop/contract"
import { returnParcelWorkflow } from "../workflows/marketplace/return-parcel"
import type { ParcelActInput } from "../workflows/marketplace/steps/claim-parcel"

/** A journey ended at nobody's door; who bears its fee is the installation's rule of today. */
export async function failParcel(
  container: MedusaContainer,
  { id, input }: ParcelActInput,
  { reason, note }: Failure,
): Promise<void> {
  const { parcels } = await container.resolve("setting").get()
  const feeBorneBy = parcels.failedFeeBorneBy[reason]
  const words = [reason, note].filter(Boolean).join(": ")
  await returnParcelWorkflow(container).run({ input: { id, input: { ...input, reason: words, feeBorneBy } } })
}
