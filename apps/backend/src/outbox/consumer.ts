import type { MedusaContainer } from "@medusajs/framework/types"
import type { Message } from "../modules/outbox/service"

/**
 * Does what must follow from changes. It may get a message twice, late, and in any order, so it reads the present state
 * and repeats without harm. A throw puts the whole batch back for a later attempt.
 */
export interface Consumer {
  /** Stays the same for good: deliveries are recorded under it. */
  name: string
  topics: readonly string[]
  /** Most messages given at once; 1 where each must succeed or fail by itself. */
  batchSize: number
  deliver(messages: Message[], container: MedusaContainer): Promise<void>
}
