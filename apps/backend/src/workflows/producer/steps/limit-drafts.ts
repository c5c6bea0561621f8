import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../http/problem"

/** Shops that one person opens and the operator has not approved yet; more of them are nobody's. */
const MOST = 5

/** @throws Refusal not_allowed_now beyond five shops that are not approved. */
export const limitDraftsStep = createStep("limit-drafts", async (memberId: string, { container }) => {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await sql.raw<{ rows: { count: number }[] }>(
    `select cast(count(*) as int) as count from membership m join producer pr on pr.id = m.producer_id
    where m.member_id = :memberId and m.role = 'owner' and m.valid_to is null and m.deleted_at is null
      and pr.deleted_at is null and pr.status in ('draft', 'submitted', 'more_wanted')`,
    { memberId },
  )
  if ((rows[0]?.count ?? 0) >= MOST)
    throw new Refusal("not_allowed_now", `At most ${MOST} shops are opened at a time`, { shops: "too_many" })
  return new StepResponse(memberId)
})
