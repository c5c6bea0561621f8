import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readMessage, type WholeMessage } from "../../../../messages/message-log"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ message: WholeMessage }>) {
  const id = req.params.id ?? ""
  const message = await readMessage(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id)
  if (!message) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Message ${id} was not found`)
  res.json({ message })
}
