import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { BankAccount } from "../../modules/producer/bank-accounts"
import { type Mark, recordActStep } from "./steps/record-act"
import { swapBankAccountStep } from "./steps/swap-bank-account"

/** The owner says where the shop's money goes; the log keeps only the ends of the numbers. */
export const setBankAccountWorkflow = createWorkflow(
  "set-bank-account",
  (input: { producerId: string; account: BankAccount; mark: Mark }) => {
    const before = swapBankAccountStep(input)
    recordActStep(
      transform({ input, before }, ({ input, before }) => ({
        ...input.mark,
        act: "producer.bank_account_changed",
        subject: `producer:${input.producerId}`,
        before: before && { ...before },
        after: { ...input.account },
      })),
    )
    return new WorkflowResponse(before)
  },
)
