import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberDraft } from "../../../modules/member/people"

export const addMemberStep = createStep(
  "add-member",
  async ({ provedAt, ...draft }: MemberDraft, { container }) => {
    const at = provedAt && new Date(provedAt)
    const id = await container.resolve("member").addMember({ ...draft, provedAt: at })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve("member").deleteMembers(id)
  },
)
