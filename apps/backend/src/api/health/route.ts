import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** For whoever restarts processes: this one lives. Whether it may be sent people is asked at /health/ready. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.set("cache-control", "no-store").json({ status: "alive" })
}
