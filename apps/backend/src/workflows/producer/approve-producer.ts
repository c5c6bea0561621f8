import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openShopWorkflow } from "./open-shop"
import { approveProducerStep } from "./steps/approve-producer"
import { handOverDossiersStep } from "./steps/hand-over-dossiers"
import { handOverGoodsStep } from "./steps/hand-over-goods"
import { readProducerStep } from "./steps/read-producer"
import { recordActStep } from "./steps/record-act"
import { whatToOpenStep } from "./steps/what-to-open"

/** Lets an identified producer sell: what it claims of the list becomes its own, and it gets what a shop needs. */
export const approveProducerWorkflow = createWorkflow("approve-producer", (input: { id: string; actor: string }) => {
  const approved = approveProducerStep({ id: input.id })
  const takenOver = transform({ approved }, ({ approved }) => ({ from: approved.moved.claimed, to: approved.id }))
  handOverGoodsStep(takenOver)
  handOverDossiersStep(takenOver)
  openShopWorkflow.runAsStep({ input: whatToOpenStep(approved) })
  const producer = readProducerStep(approved)
  recordActStep(
    transform({ input, approved }, ({ input, approved: { moved } }) => ({
      actor: input.actor,
      forShop: input.id,
      act: "producer.approved",
      subject: `producer:${input.id}`,
      before: { status: moved.before.status },
      after: { status: "approved", ...(moved.claimed && { tookOver: moved.claimed }) },
    })),
  )
  return new WorkflowResponse(producer)
})
