import type { MedusaRequest } from "@medusajs/framework/http"
import { nothingThere } from "../http/producer-actor"

/** The month in the path, "YYYY-MM". @throws NOT_FOUND */
export function readMonth(req: MedusaRequest): string {
  const { month = "" } = req.params
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw nothingThere()
  return month
}
