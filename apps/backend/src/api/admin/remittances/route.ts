import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RemittanceFile, Remittances } from "@ocop/contract"
import { readUpload } from "../../../banking/files/read-upload"
import { actorOf } from "../../../http/actor"
import { withProblems } from "../../../http/problem"
import { REMITTANCE_FORMATS } from "../../../remittance/formats"
import { cashWithCarriers, listRemittanceFiles } from "../../../remittance/list-remittances"
import { takeRemittance } from "../../../remittance/take-remittance"
import { found } from "../../store/catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<Remittances>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [files, held] = await Promise.all([listRemittanceFiles(sql), cashWithCarriers(sql)])
  const formats = [{ id: "auto", name: "Tự nhận" }, ...REMITTANCE_FORMATS.map(({ id, name }) => ({ id, name }))]
  res.json({ files: files.map((file) => ({ ...file, known: false })), formats, held })
}

/** A carrier's list. 201 when it was new, 200 when the very same file was uploaded before. */
export const POST = withProblems<{ file: RemittanceFile }>(async (req, res) => {
  const upload = await readUpload(req, ["auto", ...REMITTANCE_FORMATS.map(({ id }) => id)])
  const { id, known } = await takeRemittance(req.scope, { ...upload, by: actorOf(req) })
  const [file] = await listRemittanceFiles(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  res.status(known ? 200 : 201).json({ file: { ...found(file ?? null, "remittance", id), known } })
})
