import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { addDays, REMINDER_DAYS, type ReminderDays, reminderDue, renewalWindow } from "@ocop/domain"
import { tellShop } from "../messages/to-members/tell-shop"

interface Ending {
  certificateId: string
  productName: string
  /** Its first day without stars. */
  endsOn: string
  shopId: string
  shopName: string
  /** Reminders that went out, by their days. */
  told: number[]
}

/**
 * Newest certificates of shops' goods that end within the longest reminder; not where the renewal lies with an officer
 * already, nor where something newer, or a revocation, took its place.
 */
const ENDING = `
  select c.id as "certificateId", p.title as "productName", c.shown_until as "endsOn", l.producer_id as "shopId",
    pr.name as "shopName",
    coalesce((select jsonb_agg(r.days) from certificate_reminder r
      where r.certificate_id = c.id and r.deleted_at is null), '[]') as told
  from certificate c
  join product p on p.id = c.product_id and p.deleted_at is null
  join listing l on l.product_id = c.product_id and l.deleted_at is null
  join producer pr on pr.id = l.producer_id and pr.deleted_at is null
  where c.deleted_at is null and c.superseded_by is null and c.replaced_on is null and c.revoked_on is null
    and c.shown_until > cast(:today as date) and c.shown_until <= cast(:until as date)
    and exists (select from membership ms where ms.producer_id = pr.id and ms.deleted_at is null and ms.ended_by is null)
    and not exists (select from dossier d where d.product_id = c.product_id and d.deleted_at is null
      and d.revision > 0 and d.closed_at is null)
    and not exists (select from certificate newer where newer.product_id = c.product_id and newer.deleted_at is null
      and newer.superseded_by is null and newer.revoked_on is null and newer.shown_until > c.shown_until)
  order by c.shown_until, p.title, c.id`

/**
 * Reminds shops 180, 150 and 120 days before a certificate ends, each once. A shop that came later hears the last due
 * one only, and one letter tells of all its certificates. Repeating it says nothing twice.
 */
export async function remindOfCertificates(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await container.resolve("clock").today()
  const { rows } = await sql.raw<{ rows: Ending[] }>(ENDING, { today, until: addDays(today, REMINDER_DAYS[0]) })
  const due = rows.flatMap((row) => {
    const days = reminderDue(row.endsOn, today)
    return days !== null && !row.told.includes(days) ? [{ ...row, days }] : []
  })
  for (const shopId of new Set(due.map((row) => row.shopId)))
    await remindShop(
      container,
      sql,
      due.filter((row) => row.shopId === shopId),
      today,
    )
}

async function remindShop(
  container: MedusaContainer,
  sql: Knex,
  due: readonly (Ending & { days: ReminderDays })[],
  today: string,
): Promise<void> {
  const [first] = due
  if (!first) return
  const { shopId, shopName } = first
  const certificates = due.map(({ productName, endsOn }) => ({
    productName,
    until: addDays(endsOn, -1),
    closesOn: renewalWindow(endsOn, today).closesOn,
  }))
  await tellShop(container, {
    ...{ kind: "certificate_expiring", facts: { shopName, certificates }, shopId },
    ...{ cause: `certificate_expiring:${shopId}:${today}`, path: "/sao" },
  })
  // Written after: what was told and not noted is told once all the same, for a letter of one day has one cause.
  await sql("certificate_reminder")
    .insert(
      due.map(({ certificateId, days }) => ({
        id: generateEntityId("", "crem"),
        certificate_id: certificateId,
        days,
        told_on: today,
      })),
    )
    .onConflict(sql.raw("(certificate_id, days) where deleted_at is null"))
    .ignore()
}
