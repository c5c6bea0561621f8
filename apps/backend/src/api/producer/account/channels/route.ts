import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MemberChannels } from "@ocop/contract"
import { phoneChannelIsOn } from "../../../../messages/channels"

/** Which contacts can be proved here. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<MemberChannels>) {
  res.json({ email: true, phone: phoneChannelIsOn() })
}
