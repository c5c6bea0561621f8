import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { nothingThere } from "../http/producer-actor"

/** Who asks: the shop that sent it, the operator (any), or shoppers (what is shown). */
export type Audience = { shopId: string } | "operator" | "shoppers"

const TYPES: Record<string, string> = { avif: "image/avif", webp: "image/webp" }

/**
 * Answers the file of a listing's photograph that the path names ("800.webp"). A shown one never changes under its
 * address and may be kept by anybody; others stay with their reader. @throws NOT_FOUND, the same for what is not there
 * and for what is not theirs.
 */
export async function answerListingPhoto(req: MedusaRequest, res: MedusaResponse, audience: Audience): Promise<void> {
  const { id = "", file = "" } = req.params
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const photo = await sql("listing_photo")
    .where({ id, deleted_at: null })
    .modify((query) => {
      if (audience === "shoppers") query.whereNotNull("shown_at")
      else if (audience !== "operator") query.andWhere({ producer_id: audience.shopId })
    })
    .first<{ files: Record<string, string> } | undefined>("files")
  const fileId = photo && Object.hasOwn(photo.files, file) ? photo.files[file] : undefined
  if (!fileId) throw nothingThere()
  const content = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(fileId)
  res
    .set("content-type", TYPES[file.split(".")[1] ?? ""] ?? "application/octet-stream")
    .set("cache-control", audience === "shoppers" ? "public, max-age=86400" : "private, max-age=3600")
    .set("x-content-type-options", "nosniff")
    .set("content-security-policy", "default-src 'none'; sandbox")
    .send(content)
}
