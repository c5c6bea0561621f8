import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChannelName, Kind, MessageState } from "../modules/message/kinds"
import { filled } from "./fill"
import { maskedAddress } from "./mask-address"

/** A message as the operator's list shows it: whom it went to is masked, what it said is left out. */
export interface LoggedMessage {
  id: string
  kind: Kind
  channel: ChannelName
  state: MessageState
  /** "h•••@example.com", "09••••••78"; null once it was forgotten. */
  to: string | null
  orderId: string | null
  orderNumber: string | null
  subject: string | null
  attempts: number
  lastError: string | null
  createdAt: string
  sentAt: string | null
  /** When it is tried next; null when it is not. */
  dueAt: string | null
}

/** The whole message, for one at a time. */
export interface WholeMessage extends LoggedMessage {
  locale: "vi" | "en"
  /** The address as it is. */
  address: string | null
  /** With dots where the order's link or a code was. */
  text: string | null
  html: string | null
  via: string | null
  reference: string | null
  /** Whether it may be sent again. */
  repeatable: boolean
  repeats: string | null
  /** E-mail of the user who asked for the repetition. */
  askedBy: string | null
  /** Repetitions of this one, oldest first. */
  repetitions: { id: string; at: string; by: string | null; state: MessageState }[]
}

export interface LogFilter {
  kind?: Kind
  channel?: ChannelName
  state?: MessageState
  /** An order's number, as people read it out. */
  order?: string
  limit: number
  offset: number
}

const LISTED = `
  m.id, m.kind, m.channel, m.state, m."to", m.order_id as "orderId", placed.number as "orderNumber", m.subject,
  m.attempts, m.last_error as "lastError", m.created_at as "createdAt", m.sent_at as "sentAt",
  case when m.state = 'queued' then m.due_at end as "dueAt"`
const FROM = `
  from message m left join placed_order placed on placed.order_id = m.order_id and placed.deleted_at is null
  where m.deleted_at is null`

/** Newest first. One statement. */
export async function listMessages(
  sql: Knex,
  filter: LogFilter,
): Promise<{ messages: LoggedMessage[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (LoggedMessage & { count: number })[] }>(
    `select ${LISTED}, cast(count(*) over () as int) as count ${FROM}
      and (cast(:kind as text) is null or m.kind = :kind) and (cast(:channel as text) is null or m.channel = :channel)
      and (cast(:state as text) is null or m.state = :state)
      and (cast(:order as text) is null or placed.number = :order)
    order by m.created_at desc, m.id limit :limit offset :offset`,
    {
      ...{ kind: filter.kind ?? null, channel: filter.channel ?? null, state: filter.state ?? null },
      ...{ order: filter.order ?? null, limit: filter.limit, offset: filter.offset },
    },
  )
  const messages = rows.map(({ count: _count, ...row }) => ({ ...row, to: row.to && maskedAddress(row.to) }))
  return { messages, count: rows[0]?.count ?? 0 }
}

/** One message with what it said; undefined when there is none. */
export async function readMessage(sql: Knex, id: string): Promise<WholeMessage | undefined> {
  const { rows } = await sql.raw<{ rows: Omit<WholeMessage, "address">[] }>(
    `select ${LISTED}, m.locale, m.text, m.html, m.via, m.reference, m.repeats,
      (m.state <> 'queued' and not m.once and m."to" is not null) as repeatable,
      (select email from "user" where "user".id = m.asked_by) as "askedBy",
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'at', r.created_at, 'state', r.state,
          'by', (select email from "user" where "user".id = r.asked_by)) order by r.created_at)
        from message r where r.repeats = m.id and r.deleted_at is null), '[]') as repetitions
    ${FROM} and m.id = ?`,
    [id],
  )
  const [row] = rows
  if (!row) return undefined
  const [text, html] = [row.text && filled(row.text, HIDDEN), row.html && filled(row.html, HIDDEN)]
  return { ...row, text, html, to: row.to && maskedAddress(row.to), address: row.to }
}

/** Where the order's link and a code were: nobody kept them. */
const HIDDEN = { orderLink: "…/don-hang/••••••", secret: "••••••" }
