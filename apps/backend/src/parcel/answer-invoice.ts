import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * Answers the invoice of a parcel as a download. It stays with its reader: no proxy keeps it, and nothing in it runs
 * near anybody's session. The caller has made sure that the parcel is the reader's. @throws NOT_FOUND where none is.
 */
export async function answerInvoice(req: MedusaRequest, res: MedusaResponse, parcelId: string): Promise<void> {
  const invoice = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("invoice_file")
    .where({ producer_order_id: parcelId, deleted_at: null })
    .first("file_id", "name", "type")
  if (!invoice) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
  const file = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(invoice.file_id)
  res
    .set("content-type", invoice.type)
    .set("content-disposition", `attachment; filename="${invoice.name}"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .set("content-security-policy", "default-src 'none'; sandbox")
    .send(file)
}
