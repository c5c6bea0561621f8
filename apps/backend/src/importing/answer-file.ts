import type { MedusaResponse } from "@medusajs/framework/http"
import type { GoodsFile } from "./goods-file"

/** Answers a file to be kept, never shown by the browser and never remembered on the way. */
export function answerFile(res: MedusaResponse, { name, type, bytes }: GoodsFile): void {
  res
    .set("content-type", type)
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(bytes)
}
