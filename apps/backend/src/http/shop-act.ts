import type { ShopAct } from "../listing/own-pack"
import { actingFor } from "./producer-actor"

/** Who does something for which shop, as workflows take it. */
export function shopActOf(req: object): ShopAct {
  const { shopId, actor, isAssistant } = actingFor(req)
  return { shopId, actor, isAssistant }
}
