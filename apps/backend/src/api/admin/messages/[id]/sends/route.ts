import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MESSAGE } from "../../../../../modules/message"
import type MessageService from "../../../../../modules/message/service"

/** Sends a message again: a message of its own, which remembers the first and who asked. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ id: string }>) {
  const id = await req.scope.resolve<MessageService>(MESSAGE).repeat(req.params.id ?? "", req.auth_context.actor_id)
  res.status(201).json({ id })
}
