import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import Producer from "./models/producer"
import ProducerBankAccount from "./models/producer-bank-account"

export type ProducerRow = InferTypeOf<typeof Producer>
/** What an act may change of a producer, as it was before. */
export type Standing = Pick<ProducerRow, "id" | "status" | "sample" | "suspended_reason">

/** Who makes what is sold here, and whether they may sell. */
export default class ProducerService extends MedusaService({ Producer, ProducerBankAccount }) {
  /**
   * Lets a producer sell. One that a list only recorded, and one whose approval was sample data, become approved for
   * real. @throws NOT_ALLOWED when it is approved already, or suspended (then it is reopened).
   */
  async approve(id: string): Promise<ProducerRow> {
    const { status, sample } = await this.retrieveProducer(id)
    if (status === "suspended" || (status === "approved" && !sample)) throw refused(id, status, "approved")
    return this.updateProducers({ id, status: "approved", sample: false })
  }

  /** Stops a producer's sales for a reason; its orders go on. @throws NOT_ALLOWED unless it is approved. */
  async suspend(id: string, reason: string): Promise<ProducerRow> {
    const { status } = await this.retrieveProducer(id)
    if (status !== "approved") throw refused(id, status, "suspended")
    return this.updateProducers({ id, status: "suspended", suspended_reason: reason })
  }

  /** Lets a suspended producer sell again. @throws NOT_ALLOWED unless it is suspended. */
  async reopen(id: string): Promise<ProducerRow> {
    const { status } = await this.retrieveProducer(id)
    if (status !== "suspended") throw refused(id, status, "reopened")
    return this.updateProducers({ id, status: "approved", suspended_reason: null })
  }

  /** How a producer stands now, for undoing what comes next. */
  async standingOf(id: string): Promise<Standing> {
    const { status, sample, suspended_reason } = await this.retrieveProducer(id)
    return { id, status, sample, suspended_reason }
  }

  /** Undo of `approve`, `suspend` and `reopen`. */
  async restore(standing: Standing): Promise<void> {
    await this.updateProducers(standing)
  }
}

function refused(id: string, status: string, act: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `Producer ${id} is ${status} and cannot be ${act}`)
}
