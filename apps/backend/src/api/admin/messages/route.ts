import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normalizeOrderNumber } from "@ocop/domain"
import { z } from "zod"
import { type Way, ways } from "../../../messages/channels"
import { type LoggedMessage, listMessages } from "../../../messages/message-log"
import { CHANNELS, type ChannelName, KINDS, MESSAGE_STATES } from "../../../modules/message/kinds"
import { readQuery } from "../../store/catalog/answer"

const QuerySchema = z.object({
  kind: z.enum(KINDS).optional(),
  channel: z.enum(CHANNELS).optional(),
  state: z.enum(MESSAGE_STATES).optional(),
  order: z
    .string()
    .max(20)
    .transform((typed) => normalizeOrderNumber(typed) ?? typed)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export interface MessageList {
  messages: LoggedMessage[]
  count: number
  ways: Record<ChannelName, Way[]>
}

export async function GET(req: MedusaRequest, res: MedusaResponse<MessageList>) {
  const filter = readQuery(QuerySchema, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ ...(await listMessages(sql, filter)), ways: ways() })
}
