import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lockCase, moveCase } from "../../modules/aftersale/return-cases"
import { finishRefund } from "./finish-refund"

/** Machine time after which money of a case that did not go was cut short. */
const QUIET_SECONDS = 40

/**
 * What days and killed processes leave to be done: cases whose shop kept silent go to the operator, refusals that
 * nobody took further are closed, replacements that nobody missed count as arrived, money that was on its way goes. Answers what it did, for the log.
 */
export async function passOnReturns(container: MedusaContainer): Promise<string[]> {
  const today = await container.resolve("clock").today()
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = (state: string, column: string): Promise<string[]> =>
    sql("return_case").where({ state, deleted_at: null }).andWhere(column, "<", today).limit(200).pluck("id")
  const silent = await ids("open", "answer_by")
  const accepted = await ids("refused", "appeal_until")
  const unmissed = await ids("replacement_sent", "replacement_until")
  const unfinished: string[] = await sql("return_case")
    .where({ state: "refunding", deleted_at: null })
    .whereRaw("updated_at < now() - make_interval(secs => ?)", [QUIET_SECONDS])
    .pluck("id")
  return [
    ...(await each(silent, (id) => move(container, id, "open", "escalated", { was_escalated: true }))),
    ...(await each(accepted, (id) => move(container, id, "refused", "closed", {}))),
    ...(await each(unmissed, (id) => move(container, id, "replacement_sent", "settled", {}))),
    ...(await each(unfinished, async (id) => {
      await finishRefund(container, id)
      return `refund of case ${id}`
    })),
  ]
}

async function move(
  container: MedusaContainer,
  id: string,
  from: "open" | "refused" | "replacement_sent",
  to: "escalated" | "closed" | "settled",
  changes: Record<string, unknown>,
): Promise<string> {
  const at = await container.resolve("clock").now()
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await lockCase(trx, id)
    if (found.state === from) await moveCase(trx, found, to, { at, actor: "system", text: null }, changes)
  })
  return `case ${id} is ${to}`
}

/** What cannot be done now must not keep the rest waiting; it is said, and tried again next time. */
async function each(ids: readonly string[], act: (id: string) => Promise<string>): Promise<string[]> {
  const said: string[] = []
  for (const id of ids) said.push(await act(id).catch((error: unknown) => `NOT ${id}: ${messageOf(error)}`))
  return said
}

const messageOf = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
