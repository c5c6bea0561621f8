import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { AnswerReturn } from "@ocop/contract"
import { appealableUntil, type ReturnJudge, stateAfterAnswer, todayInVietnam } from "@ocop/domain"
import { audit } from "../../audit/write"
import { Refusal } from "../../http/problem"
import { lockCase, moveCase, type ReturnCaseRow } from "../../modules/aftersale/return-cases"
import { finishRefund } from "./finish-refund"

/** Who does something with a case: a shop's member, or the operator. */
export interface ReturnDoer {
  by: ReturnJudge
  actor: string
  isAssistant: boolean
  /** The producer whose case it must be; null: the operator's are all. */
  shopId: string | null
}

/**
 * The shop, or after it the operator, answers a case; money that is to go back goes at once unless goods are awaited.
 * Of two answers at once the second is a CONFLICT.
 * @throws NOT_FOUND; CONFLICT; Refusal invalid_fields for a part refund of more than the goods cost.
 */
export async function answerReturn(
  container: MedusaContainer,
  id: string,
  answer: AnswerReturn,
  doer: ReturnDoer,
): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const { returns } = await container.resolve("setting").get()
  const state = await sql.transaction(async (trx) => {
    const found = await lockCase(trx, id, ownedBy(sql, doer))
    const to = judged(found, answer, doer.by)
    if (answer.amount !== undefined && answer.amount > found.disputed_amount)
      throw new Refusal("invalid_fields", "More than these goods cost", { amount: "too_big" })
    await moveCase(
      trx,
      found,
      to,
      { at, actor: doer.actor, text: answer.text },
      {
        outcome: answer.outcome,
        outcome_amount: answer.amount ?? null,
        goods_back: answer.goodsBack,
        answer_text: answer.text,
        answered_by: doer.by,
        appeal_until: to === "refused" ? appealableUntil(todayInVietnam(at), returns) : null,
        // What was sent before, and did not come, stands in the history.
        replacement_carrier: null,
        replacement_code: null,
        replacement_until: null,
      },
    )
    await audit(trx, {
      actor: doer.actor,
      isAssistant: doer.isAssistant,
      forShop: await shopOf(trx, found),
      act: "return.answered",
      subject: `return_case:${id}`,
      before: { state: found.state },
      after: { state: to, outcome: answer.outcome, amount: answer.amount ?? null, goodsBack: answer.goodsBack },
    })
    return to
  })
  if (state === "refunding") await finishRefund(container, id)
}

function judged(found: ReturnCaseRow, answer: AnswerReturn, by: ReturnJudge) {
  try {
    return stateAfterAnswer(found.state, by, answer)
  } catch (error) {
    if (error instanceof RangeError) throw new MedusaError(MedusaError.Types.CONFLICT, error.message)
    throw error
  }
}

/** The cases that somebody may move. */
export const ownedBy = (sql: Knex, { shopId }: Pick<ReturnDoer, "shopId">) =>
  shopId === null ? {} : { parcelIds: sql("producer_order").where({ producer_id: shopId }).select("id") }

/** Whose case it is. */
export async function shopOf(
  sql: Knex,
  { producer_order_id }: Pick<ReturnCaseRow, "producer_order_id">,
): Promise<string> {
  const row = await sql("producer_order").where({ id: producer_order_id }).first("producer_id")
  return row?.producer_id ?? ""
}
