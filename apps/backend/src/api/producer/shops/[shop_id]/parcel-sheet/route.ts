import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ParcelSheetQuery } from "@ocop/contract"
import { answerFile } from "../../../../../carriers/answer-file"
import { writeParcelSheet } from "../../../../../carriers/write-parcel-sheet"
import { actingFor } from "../../../../../http/producer-actor"
import { readQuery } from "../../../../store/catalog/answer"

/** Today's parcels for a carrier's own tool. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { template, ids } = readQuery(ParcelSheetQuery, req.query)
  const wanted = ids === undefined ? null : ids.split(",").filter(Boolean)
  const { bytes, name } = await writeParcelSheet(req.scope, { shopId: actingFor(req).shopId, template, ids: wanted })
  answerFile(res, { bytes, name, type: "xlsx" })
}
