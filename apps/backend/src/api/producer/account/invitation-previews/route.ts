import { type InvitationPreview, InvitationTokenSchema } from "@ocop/contract"
import { readBody, withProblems } from "../../../../http/problem"
import { previewInvitation } from "../../../../member/accept"

/** What a link invites to. The token comes in the body, where no log of addresses keeps it. */
export const POST = withProblems<InvitationPreview>(async (req, res) => {
  res.json(await previewInvitation(req.scope, readBody(InvitationTokenSchema, req.body).token))
})
