import type { MedusaContainer } from "@medusajs/framework/types"
import { STATISTICS } from "../modules/statistics"
import type StatisticsService from "../modules/statistics/service"

/** Every ten seconds: openings of product pages are written down. */
export default async function writeViews(container: MedusaContainer): Promise<void> {
  await container.resolve<StatisticsService>(STATISTICS).flush()
}

export const config = { name: "write-views", schedule: "*/10 * * * * *" }
