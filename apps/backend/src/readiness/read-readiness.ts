import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Readiness } from "@ocop/contract"
import { environment } from "../config/environment"
import { isCardConfigured } from "../modules/payment-stripe/configured"
import { hasBankWebhook } from "../payment/availability"
import { DEMO_DOMAIN } from "../seed/accounts"
import { judge } from "./judge"

const COUNTS = `
  select
    (select cast(count(*) as int) from "user" where email like '%@' || :domain and deleted_at is null) as "demoAccounts",
    (select cast(count(*) as int) from producer where status = 'approved' and not sample and deleted_at is null) as sellers`

/** Whether this installation could really sell now, and what is missing. One statement besides the settings. */
export async function readReadiness(container: MedusaContainer): Promise<Readiness> {
  const { SMTP_URL, zalo, sms } = environment()
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ rows: { demoAccounts: number; sellers: number }[] }>(COUNTS, { domain: DEMO_DOMAIN })
  return judge(await container.resolve("setting").get(), {
    mail: SMTP_URL !== undefined,
    phone: Boolean(zalo || sms),
    bankWebhook: hasBankWebhook(),
    card: isCardConfigured(),
    demoAccounts: rows[0]?.demoAccounts ?? 0,
    sellers: rows[0]?.sellers ?? 0,
  })
}

/** One line for the log: what keeps the shop closed; nothing when it may sell, or only plays. */
export function whyClosed({ demo, ready, checks }: Readiness): string | null {
  if (demo || ready) return null
  const open = checks.filter(({ required, state }) => required && state !== "ok")
  const named = open.map(({ key, missing }) => (missing.length > 0 ? `${key} (${missing.join(", ")})` : key))
  return `Demo mode is off, but no order is taken until this is there: ${named.join("; ")}. See "Market settings" in the Admin.`
}
