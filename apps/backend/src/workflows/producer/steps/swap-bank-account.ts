import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type { BankAccount } from "../../../modules/producer/bank-accounts"
import type ProducerService from "../../../modules/producer/service"

export const swapBankAccountStep = createStep(
  "swap-bank-account",
  async ({ producerId, account }: { producerId: string; account: BankAccount }, { container }) => {
    const before = await container.resolve<ProducerService>(PRODUCER).swapBankAccount(producerId, account)
    return new StepResponse(before, { producerId, before })
  },
  async (swapped, { container }) => {
    if (!swapped) return
    await container.resolve<ProducerService>(PRODUCER).swapBankAccount(swapped.producerId, swapped.before)
  },
)
