import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { locationOf } from "../../../producer/location"

/** The stock location's name and address follow the producer's; without a location there is nothing to follow. */
export const moveLocationStep = createStep(
  "move-location",
  async (producerId: string, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { stockLocationId, location } = await locationOf(sql, producerId)
    if (!stockLocationId) return new StepResponse(null)
    const locations = container.resolve(Modules.STOCK_LOCATION)
    const { name, address } = await locations.retrieveStockLocation(stockLocationId, { relations: ["address"] })
    await locations.updateStockLocations(stockLocationId, location)
    const before = address && {
      address_1: address.address_1 ?? "",
      city: address.city ?? "",
      province: address.province ?? "",
      country_code: address.country_code ?? "vn",
    }
    return new StepResponse(null, { stockLocationId, before: { name, ...(before && { address: before }) } })
  },
  async (moved, { container }) => {
    if (!moved) return
    await container.resolve(Modules.STOCK_LOCATION).updateStockLocations(moved.stockLocationId, moved.before)
  },
)
