import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readReadiness, whyClosed } from "../readiness/read-readiness"

/** Every ten minutes while it holds: with demo mode off, the log says what keeps the shop from selling. */
export default async function sayWhatIsMissing(container: MedusaContainer): Promise<void> {
  const reason = whyClosed(await readReadiness(container))
  if (reason) container.resolve(ContainerRegistrationKeys.LOGGER).warn(reason)
}

export const config = { name: "say-what-is-missing", schedule: "*/10 * * * *" }
