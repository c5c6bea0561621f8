import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/** Whose photographs: an order's, a shop's, or (nobody named) anybody's. */
interface Owner {
  orderId?: string
  shopId?: string
}

/**
 * Answers the photograph whose case and number (from 1) are in the path.
 * @throws NOT_FOUND, the same for a photograph of somebody else and for one that is not there.
 */
export async function answerReturnPhoto(req: MedusaRequest, res: MedusaResponse, caseId: string, owner: Owner) {
  const number = Number(req.params.number)
  const fileId = Number.isSafeInteger(number)
    ? await fileOf(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), caseId, number, owner)
    : null
  if (!fileId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photograph")
  const photo = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(fileId)
  res
    .set("content-type", "image/webp")
    .set("cache-control", "private, max-age=3600")
    .set("x-content-type-options", "nosniff")
    .set("content-security-policy", "default-src 'none'; sandbox")
    .send(photo)
}

async function fileOf(sql: Knex, caseId: string, number: number, owner: Owner): Promise<string | null> {
  const row = await sql("return_case_photo as photo")
    .join("return_case as rc", "rc.id", "photo.return_case_id")
    .join("producer_order as po", "po.id", "rc.producer_order_id")
    .where({ "rc.id": caseId, "photo.number": number, "photo.deleted_at": null, "rc.deleted_at": null })
    .where(owner.orderId === undefined ? {} : { "rc.order_id": owner.orderId })
    .where(owner.shopId === undefined ? {} : { "po.producer_id": owner.shopId })
    .first("photo.file_id")
  return row?.file_id ?? null
}
