import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { AFTERSALE } from "../modules/aftersale"
import type AftersaleService from "../modules/aftersale/service"

/**
 * Answers the photograph whose number (from 1) is in the path. It stays with its reader: no proxy keeps it.
 * @throws NOT_FOUND, the same for a photograph of another order and for one that is not there.
 */
export async function answerPhoto(
  req: MedusaRequest,
  res: MedusaResponse,
  { reportId, orderId }: { reportId: string; orderId?: string },
): Promise<void> {
  const number = Number(req.params.number)
  const fileId = Number.isSafeInteger(number)
    ? await req.scope.resolve<AftersaleService>(AFTERSALE).photoFile(reportId, number, orderId)
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
