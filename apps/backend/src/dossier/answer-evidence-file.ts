import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { noSuchDossier } from "./move"

interface Asked {
  dossierId: string
  evidenceId: string
  /** Whose dossier it must be; nobody named: whether the officer may read it was asked before. */
  shopId?: string
}

/**
 * Answers a piece of evidence's file. It stays with its reader: no proxy keeps it, and nothing in it runs near anybody's
 * session. Evidence that was taken out is gone. @throws NOT_FOUND, the same for what is somebody else's.
 */
export async function answerEvidenceFile(req: MedusaRequest, res: MedusaResponse, asked: Asked): Promise<void> {
  const row = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("dossier_evidence as e")
    .join("dossier as d", "d.id", "e.dossier_id")
    .where({ "e.id": asked.evidenceId, "d.id": asked.dossierId, "e.deleted_at": null, "d.deleted_at": null })
    .where(asked.shopId === undefined ? {} : { "d.producer_id": asked.shopId })
    .whereNotNull("e.file_key")
    .first("e.file_key", "e.mime")
  if (!row) throw noSuchDossier()
  const file = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(row.file_key)
  res
    .set("content-type", row.mime)
    .set("content-disposition", "inline")
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    // A browser shows a PDF only outside a sandbox; images need none of what a sandbox forbids.
    .set(
      "content-security-policy",
      row.mime === "application/pdf" ? "default-src 'none'" : "default-src 'none'; sandbox",
    )
    .send(file)
}
