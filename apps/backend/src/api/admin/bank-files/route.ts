import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BankFile, BankFormat } from "@ocop/contract"
import { FORMATS } from "../../../banking/files/formats"
import { readUpload } from "../../../banking/files/read-upload"
import { takeFile } from "../../../banking/files/take-file"
import { listFiles } from "../../../banking/read/list-files"
import { actorOf } from "../../../http/actor"
import { withProblems } from "../../../http/problem"
import { found } from "../../store/catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ bankFiles: BankFile[]; formats: BankFormat[] }>) {
  const files = await listFiles(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const formats = [{ id: "auto", name: "Tự nhận" }, ...FORMATS.map(({ id, name }) => ({ id, name }))]
  res.json({ bankFiles: files.map((file) => ({ ...file, known: false })), formats })
}

/** A statement of the bank. 201 when it was new, 200 when the very same file was uploaded before. */
export const POST = withProblems<{ bankFile: BankFile }>(async (req, res) => {
  const upload = await readUpload(req)
  const { id, known } = await takeFile(req.scope, { ...upload, by: actorOf(req) })
  const [file] = await listFiles(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  res.status(known ? 200 : 201).json({ bankFile: { ...found(file ?? null, "bank file", id), known } })
})
