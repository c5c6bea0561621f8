import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { type DecisionKind, todayInVietnam } from "@ocop/domain"
import { type DecisionDraft, recordDecision } from "../modules/certification/decisions"
import { refused } from "./refusals"

/**
 * The decision that an act rests on, recorded now or before.
 * @throws Refusal: decision used_otherwise (its number stands for another day, level or kind) | future | unnamed.
 */
export async function takeDecision(
  trx: Knex.Transaction,
  draft: DecisionDraft,
  recording: { kind: DecisionKind; by: string; at: Date },
): Promise<{ id: string; made: boolean }> {
  if (draft.decidedOn > todayInVietnam(recording.at))
    throw refused("decision", "future", `A decision of ${draft.decidedOn} is not made yet`)
  try {
    return await recordDecision(trx, draft, recording)
  } catch (error) {
    if (error instanceof RangeError) throw refused("decision", "unnamed", error.message)
    if (error instanceof MedusaError && error.type === MedusaError.Types.DUPLICATE_ERROR)
      throw refused("decision", "used_otherwise", error.message)
    throw error
  }
}
