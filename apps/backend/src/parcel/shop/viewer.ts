import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopParcel } from "@ocop/contract"
import { actingFor, nothingThere } from "../../http/producer-actor"
import type { Viewer } from "./card-sql"
import { readShopParcel } from "./read-parcel"

/** Who looks at parcels, when, and by which rules of the installation. */
export async function viewerOf(req: MedusaRequest): Promise<Viewer & { contactDays: number }> {
  const [now, { parcels, returns }] = await Promise.all([
    req.scope.resolve("clock").now(),
    req.scope.resolve("setting").get(),
  ])
  const { role } = actingFor(req)
  return { role, now, confirmHours: parcels.confirmHours, contactDays: returns.windowDays }
}

/** Answers a parcel of the shop that asks, as it is now. @throws NOT_FOUND for any other. */
export async function answerParcel(
  req: MedusaRequest,
  res: Pick<MedusaResponse<ShopParcel>, "set" | "json">,
): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parcel = await readShopParcel(sql, actingFor(req).shopId, req.params.id ?? "", await viewerOf(req))
  if (!parcel) throw nothingThere()
  res.set("cache-control", "no-store")
  res.json(parcel)
}
