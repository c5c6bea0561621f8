import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DataRequestRow, HeldParcel } from "../modules/account/data-requests"
import { MESSAGE } from "../modules/message"
import type MessageService from "../modules/message/service"
import { CUSTOMER_ERASURES, ORDER_ERASURES } from "./erasure"
import { forgetLetters } from "./forget-letters"
import { letNewsOut } from "./let-news-out"
import { claimOrders, orderIdsOf } from "./orders"
import { parcelsUnderWay } from "./under-way"

interface Person {
  customerId: string | null
  orderIds: string[]
  /** Phones and e-mails in the form in which they are kept. */
  contacts: string[]
}

/**
 * Does what a due deletion asks, in one transaction: either all of the person is gone or nothing is. Parcels that are
 * under way hold it up; it is tried again, and the request says by which parcels.
 */
export async function runDeletion(container: MedusaContainer, request: DataRequestRow): Promise<HeldParcel[]> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const person = await personOf(container, request)
  const held = await parcelsUnderWay(pg, person.orderIds)
  if (held.length > 0) {
    await pg("data_request")
      .where({ id: request.id })
      .update({ held_by: JSON.stringify(held) })
    return held
  }
  const now = await container.resolve("clock").now()
  await letNewsOut(pg, person)
  await forgetElsewhere(container, pg, person)
  await pg.transaction(async (trx) => {
    const done = await trx("data_request")
      .where({ id: request.id, state: "waiting" })
      .update({ state: "done", done_at: now, held_by: null })
    if (done === 0) return
    await erase(trx, person)
  })
  // What was written of them meanwhile, from what the transaction then took away.
  await forgetElsewhere(container, pg, person)
  return []
}

/** Messages and photographs lie with modules of their own. Done first and repeatable: a process killed here begins again. */
async function forgetElsewhere(container: MedusaContainer, pg: Knex, { orderIds, contacts }: Person): Promise<void> {
  await forgetLetters(pg, orderIds, contacts)
  await container.resolve<MessageService>(MESSAGE).forget({ orderIds, addresses: contacts })
  const photos: { file_id: string }[] = await pg("report_photo as photo")
    .join("problem_report as report", "report.id", "photo.problem_report_id")
    .whereIn("report.order_id", orderIds)
    .select("photo.file_id")
  const ofReturns: { file_id: string }[] = await pg("return_case_photo as photo")
    .join("return_case as found", "found.id", "photo.return_case_id")
    .whereIn("found.order_id", orderIds)
    .select("photo.file_id")
  photos.push(...ofReturns)
  if (photos.length > 0)
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(photos.map(({ file_id }) => file_id))
}

async function erase(trx: Knex.Transaction, { customerId, orderIds, contacts }: Person): Promise<void> {
  const bindings = { customerId, orderIds, contacts }
  for (const { sql } of ORDER_ERASURES) await trx.raw(sql, bindings)
  if (customerId === null) return
  for (const { sql } of CUSTOMER_ERASURES) await trx.raw(sql, bindings)
}

async function personOf(container: MedusaContainer, request: DataRequestRow): Promise<Person> {
  if (request.customer_id === null) {
    // A guest asked for this one order: other orders and carts with their contacts stay as they are.
    return { customerId: null, orderIds: [request.order_id ?? ""], contacts: [] }
  }
  const account = await container.resolve("account").byCustomer(request.customer_id)
  if (!account) return { customerId: request.customer_id, orderIds: [], contacts: [] }
  await claimOrders(container, account)
  const orderIds = await orderIdsOf(container, account)
  // Only proved contacts: an address book holds other people's phones.
  const contacts = [account.email, account.phone].filter((contact) => contact !== null)
  return { customerId: account.customerId, orderIds, contacts }
}
