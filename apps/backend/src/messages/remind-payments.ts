import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { holdMinutes } from "../payment/availability"
import { queueNews } from "./queue-news"
import { readOrder } from "./read-order"
import { type Reminder, reminderDue } from "./reminders"

interface Waiting {
  orderId: string
  method: "bank_transfer" | "card"
  dueAt: Date
}

/** Orders that wait for money and whose reminder (`?`: its cause) nobody wrote down yet, those due soonest first. */
const WAITING = `
  select request.order_id as "orderId", request.method, request.due_at as "dueAt" from payment_request request
  where request.state = 'waiting' and request.deleted_at is null and request.due_at > ?
    and not exists (select from message m where m.cause = 'lapsing:' || request.order_id || ':last')
  order by request.due_at limit 500`

/** Reminds of every order that still waits to be paid, once at half time and once shortly before its goods go back. */
export async function remindPayments(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = await container.resolve("clock").now()
  const settings = await container.resolve("setting").get()
  const { rows } = await sql.raw<{ rows: Waiting[] }>(WAITING, [now])
  for (const { orderId, method, dueAt } of rows) {
    const reminder = reminderDue(dueAt, holdMinutes(method, settings), now)
    if (reminder && !(await isWritten(sql, causeOf(orderId, reminder))))
      await remind(container, orderId, reminder, dueAt)
  }
}

const causeOf = (orderId: string, reminder: Reminder) => `lapsing:${orderId}:${reminder}`

const isWritten = async (sql: Knex, cause: string) =>
  (await sql("message").where({ cause, deleted_at: null }).first("id")) !== undefined

async function remind(container: MedusaContainer, orderId: string, reminder: Reminder, dueAt: Date): Promise<void> {
  const order = await readOrder(container, orderId)
  if (order?.page.paymentRequest?.state !== "waiting") return
  const nothing = { parcelId: null, reason: null, reportId: null, partId: null }
  const cause = causeOf(orderId, reminder)
  await queueNews(container, order, [{ kind: "payment_lapsing", cause, expiresAt: dueAt, ...nothing }])
}
