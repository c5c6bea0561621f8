import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import PostalMime, { type Email } from "postal-mime"
import { sendDue } from "../../src/messages/send-due"
import { deliverDue } from "../../src/outbox/deliver"
import { eventually } from "./eventually"
import type { Shop } from "./shop"

/** A message of the log with its address, as the tests look it up. */
export interface Row {
  id: string
  kind: string
  channel: "mail" | "phone"
  cause: string
  to: string | null
  state: string
  attempts: number
  subject: string | null
  text: string | null
  html: string | null
  reference: string | null
  last_error: string | null
  /** Until when somebody holds it who is sending it; null while nobody does. */
  claimed_until: Date | null
}

const folder = (name: string) => path.join(String(process.env.DATA_DIR), name)

/** The mail that a message was written to, parsed as a mail program would. */
export async function mailOf({ reference }: Row): Promise<Email & { raw: string }> {
  const raw = readFileSync(path.join(String(process.env.DATA_DIR), String(reference)), "utf8")
  return { ...(await PostalMime.parse(raw)), raw }
}

/** The text that a message to a phone was written to. */
export const phoneTextOf = ({ reference }: Row): string =>
  readFileSync(path.join(String(process.env.DATA_DIR), String(reference)), "utf8")

export const filesIn = (name: "mail" | "messages"): string[] => {
  try {
    return readdirSync(folder(name))
  } catch {
    return []
  }
}

/** Messages of an order that have ended, oldest first; waits until these kinds are among them on both channels asked for. */
export async function saidOf(
  shop: Shop,
  number: string,
  kinds: string[],
  channel: Row["channel"] = "mail",
): Promise<Row[]> {
  const read = async (): Promise<Row[]> => {
    await hurry(shop)
    return shop
      .db("message")
      .join("placed_order", "placed_order.order_id", "message.order_id")
      .where({ number, channel })
      .orderBy("message.created_at")
      .select("message.*")
  }
  return eventually(
    read,
    (rows) => kinds.every((kind) => rows.some((row) => row.kind === kind && row.state !== "queued")),
    30,
  )
}

/** What the two jobs do every two seconds, now. */
export async function hurry({ container }: Shop): Promise<void> {
  await deliverDue(container)
  await sendDue(container)
}

/** The one message of this kind. */
export function one(rows: Row[], kind: string): Row {
  const found = rows.filter((row) => row.kind === kind)
  if (found.length !== 1)
    throw new Error(`${found.length} messages ${kind}: ${JSON.stringify(rows.map((row) => row.cause))}`)
  return found[0] as Row
}

/** Everything in the outbox has reached its consumers. */
export const delivered = (shop: Shop) =>
  eventually(
    async () => {
      await hurry(shop)
      const fresh = await shop.db("outbox_message").whereNull("distributed_at").count({ count: "*" })
      const due = await shop
        .db("outbox_delivery")
        .whereNull("delivered_at")
        .where({ consumer: "send-messages" })
        .count({ count: "*" })
      return Number(fresh[0]?.count) + Number(due[0]?.count)
    },
    (open) => open === 0,
    30,
  )
