import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { Refusal } from "../http/problem"
import { readReadiness, whyClosed } from "./read-readiness"

/**
 * With demo mode off nothing is sold before identity, bank account, texts and messages are there: the law asks for
 * them before the first sale. Costs nothing in demo mode.
 * @throws Refusal shop_closed; the log says what is missing.
 */
export async function requireOpen(container: MedusaContainer): Promise<void> {
  if (environment().DEMO === "on") return
  const reason = whyClosed(await readReadiness(container))
  if (!reason) return
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(reason)
  throw new Refusal("shop_closed", "This market does not take orders yet")
}
