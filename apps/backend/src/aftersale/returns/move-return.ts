import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsBack, Replacement } from "@ocop/contract"
import { canAppeal, objectableUntil, stateOfOutcome, todayInVietnam } from "@ocop/domain"
import { audit } from "../../audit/write"
import { Refusal } from "../../http/problem"
import { type CaseOwner, linesOf, lockCase, moveCase, type ReturnCaseRow } from "../../modules/aftersale/return-cases"
import { ownedBy, type ReturnDoer, shopOf } from "./answer-return"
import { finishRefund } from "./finish-refund"
import { atShelfOf, moveOnShelf } from "./shelf"

/**
 * Goods came back: on the shelf again or written off, once; then the money goes, or new goods are owed.
 * @throws NOT_FOUND; CONFLICT when no goods are awaited (any more).
 */
export async function takeGoodsBack(container: MedusaContainer, id: string, { goods }: GoodsBack, doer: ReturnDoer) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const to = await atShelfOf(container, id, async (trx) => {
    const found = await lockCase(trx, id, ownedBy(sql, doer))
    if (found.state !== "awaiting_goods" || !found.outcome || found.outcome === "refusal")
      throw new Refusal("not_allowed_now", `This case is ${found.state}`)
    const next = stateOfOutcome(found.outcome)
    const lines = await linesOf(trx, id)
    for (const { lineId, quantity } of lines)
      await trx("producer_order_line").where({ id: lineId }).increment("returned_quantity", quantity)
    if (goods === "restocked") await moveOnShelf(trx, lines, 1)
    await moveCase(trx, found, next, { at, actor: doer.actor, text: null }, { goods })
    await note(trx, found, doer, "return.goods_back", { goods })
    return next
  })
  if (to === "refunding") await finishRefund(container, id)
}

/**
 * New goods left the shop for the buyer, without payment: off the shelf, with how they travel. The case stays open, and the
 * shop's money with it, until they are known to have come (`receive-replacement.ts`).
 * @throws NOT_FOUND; Refusal out_of_stock; CONFLICT when none are owed (any more).
 */
export async function sendReplacement(container: MedusaContainer, id: string, sent: Replacement, doer: ReturnDoer) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ returns }, at] = await Promise.all([container.resolve("setting").get(), container.resolve("clock").now()])
  await atShelfOf(container, id, async (trx) => {
    const found = await lockCase(trx, id, ownedBy(sql, doer))
    if (found.state !== "replacing") throw new Refusal("not_allowed_now", `This case is ${found.state}`)
    if (!(await moveOnShelf(trx, await linesOf(trx, id), -1)))
      throw new Refusal("out_of_stock", "The shelf does not hold these goods")
    const until = objectableUntil(todayInVietnam(at), returns)
    const tracking = { replacement_carrier: sent.carrier || null, replacement_code: sent.trackingCode || null }
    const left = { ...tracking, replacement_until: until }
    await moveCase(trx, found, "replacement_sent", { at, actor: doer.actor, text: null }, left)
    await note(trx, found, doer, "return.replaced", left)
  })
}

/**
 * The shop gives a case to the operator: the goods never came, are not what was told, or cannot be replaced.
 * @throws NOT_FOUND; CONFLICT in another state.
 */
export async function giveToOperator(container: MedusaContainer, id: string, text: string, doer: ReturnDoer) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  await sql.transaction(async (trx) => {
    const found = await lockCase(trx, id, ownedBy(sql, doer))
    if (found.state !== "awaiting_goods" && found.state !== "replacing")
      throw new Refusal("not_allowed_now", `This case is ${found.state}`)
    await moveCase(trx, found, "escalated", { at, actor: doer.actor, text }, { was_escalated: true })
    await note(trx, found, doer, "return.escalated", { text })
  })
}

/** The buyer takes a refusal to the operator, once and in time. @throws NOT_FOUND; Refusal not_allowed_now. */
export async function appeal(container: MedusaContainer, id: string, text: string, owner: CaseOwner): Promise<void> {
  const at = await container.resolve("clock").now()
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await lockCase(trx, id, owner)
    const isInTime = found.appeal_until !== null && todayInVietnam(at) <= found.appeal_until
    if (!canAppeal(found.state, found.was_escalated) || !isInTime)
      throw new Refusal("not_allowed_now", "This case cannot be taken further")
    await moveCase(trx, found, "escalated", { at, actor: "buyer", text }, { was_escalated: true, appeal_until: null })
  })
}

/** The buyer takes a case back, while nothing was done about it. @throws NOT_FOUND; CONFLICT. */
export async function withdraw(container: MedusaContainer, id: string, owner: CaseOwner): Promise<void> {
  const at = await container.resolve("clock").now()
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await moveCase(trx, await lockCase(trx, id, owner), "withdrawn", { at, actor: "buyer", text: null })
  })
}

type Trx = Parameters<typeof lockCase>[0]
async function note(trx: Trx, found: ReturnCaseRow, doer: ReturnDoer, act: string, after: Record<string, unknown>) {
  const { actor, isAssistant } = doer
  const forShop = await shopOf(trx, found)
  await audit(trx, { actor, isAssistant, forShop, act, subject: `return_case:${found.id}`, after })
}
