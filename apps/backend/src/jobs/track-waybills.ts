import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { finishWaybills } from "../carriers/make-waybill"
import { trackWaybills } from "../carriers/track-waybills"
import { environment } from "../config/environment"

let isRunning = false

/** Parcels at carriers that have an API move on by themselves. */
export default async function trackParcels(container: MedusaContainer): Promise<void> {
  if (isRunning || !environment().ghn) return
  isRunning = true
  try {
    for (const line of [...(await finishWaybills(container)), ...(await trackWaybills(container))])
      container.resolve(ContainerRegistrationKeys.LOGGER).info(`Carriers: ${line}`)
  } finally {
    isRunning = false
  }
}

export const config = { name: "track-waybills", schedule: "*/30 * * * * *" }
