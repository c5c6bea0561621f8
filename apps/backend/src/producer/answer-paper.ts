import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PRODUCER } from "../modules/producer"
import type ProducerService from "../modules/producer/service"

/**
 * Answers a paper's file. It stays with its reader: no proxy keeps it, and nothing in it runs near anybody's session.
 * @throws NOT_FOUND, the same for a paper of another shop and for one that is not there.
 */
export async function answerPaper(req: MedusaRequest, res: MedusaResponse, producerId: string): Promise<void> {
  const { fileId, mime } = await req.scope
    .resolve<ProducerService>(PRODUCER)
    .paperFile(producerId, req.params.paper_id ?? "")
  const file = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(fileId)
  res
    .set("content-type", mime)
    .set("content-disposition", "inline")
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    // A browser shows a PDF only outside a sandbox; images need none of what a sandbox forbids.
    .set("content-security-policy", mime === "application/pdf" ? "default-src 'none'" : "default-src 'none'; sandbox")
    .send(file)
}
