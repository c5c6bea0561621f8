import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { actWords } from "@ocop/domain"
import type { DataFile } from "../account/export-data"
import { moment } from "../parcel/order-page-parcels"
import { contactsOf } from "./my-contacts"
import { sqlOf } from "./sql"

/** Everything that is held about somebody who works in shops; what belongs to a shop is the shop's. */
export interface MemberData extends DataFile {
  profile: unknown
  memberships: unknown[]
  devices: unknown[]
  notices: unknown[]
  messages: unknown[]
  acts: unknown[]
}

const PROFILE = `select name, phone, ${moment("phone_verified_at")} as "phoneProvedAt", email,
  ${moment("email_verified_at")} as "emailProvedAt", locale, ${moment("created_at")} as since
  from member where id = :memberId and deleted_at is null`

const MEMBERSHIPS = `select p.name as shop, case ms.kind when 'assistant' then 'assistant' else ms.role end as role,
  ${moment("ms.valid_from")} as since, ${moment("ms.valid_to")} as until
  from membership ms join producer p on p.id = ms.producer_id
  where ms.member_id = :memberId and ms.deleted_at is null order by ms.valid_from`

const DEVICES = `select ${moment("created_at")} as since, ${moment("expires_at")} as until
  from member_session where member_id = :memberId and expires_at > now() order by created_at`

const NOTICES = `select ${moment("created_at")} as since, split_part(split_part(endpoint, '://', 2), '/', 1) as "to"
  from push_subscription where member_id = :memberId and deleted_at is null order by created_at`

/** As often as anybody reads: the newest of them. */
const ACTS = `select ${moment("entry.at")} as at, entry.act, p.name as shop
  from audit_entry entry left join producer p on p.id = entry.for_shop
  where entry.actor = 'member:' || :memberId order by entry.at desc limit 10000`

/** Letters to shops' people: those about an order are told to its buyer. */
const MESSAGES = `select kind, channel, "to", subject, text, ${moment("sent_at")} as sent_at
  from message where order_id is null and "to" = any(:contacts) and deleted_at is null order by created_at limit 10000`

/** Reads it all, for one member. @throws NOT_FOUND. */
export async function dataOfMember(
  container: MedusaContainer,
  memberId: string,
  locale: "vi" | "en",
): Promise<MemberData> {
  const sql = sqlOf(container)
  const [settings, now, contacts] = await Promise.all([
    container.resolve("setting").get(),
    container.resolve("clock").now(),
    contactsOf(sql, memberId),
  ])
  const rows = (statement: string) => rowsOf(sql, statement, { memberId, contacts })
  const [profile] = await rows(PROFILE)
  const acts = await rows(ACTS)
  return {
    shop: settings.name,
    madeAt: now.toISOString(),
    profile,
    memberships: await rows(MEMBERSHIPS),
    devices: await rows(DEVICES),
    notices: await rows(NOTICES),
    messages: await rows(MESSAGES),
    acts: acts.map(({ act, ...rest }) => ({ ...rest, act: actWords(String(act), locale) })),
  }
}

async function rowsOf(sql: Knex, statement: string, bindings: Record<string, string | string[]>) {
  const { rows } = await sql.raw<{ rows: Record<string, unknown>[] }>(statement, bindings)
  return rows
}
