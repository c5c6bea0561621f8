import type { MedusaContainer } from "@medusajs/framework/types"
import { sqlOf } from "../member/sql"
import type { RunningImport } from "../modules/importing/progress"
import { live } from "../modules/member/memberships"

/** Whether a list may go on: its shop is not suspended since, and whoever accepted it still manages that shop. */
export async function mayStillTake(container: MedusaContainer, { producerId, actor }: RunningImport): Promise<boolean> {
  if (producerId === null) return true
  const sql = sqlOf(container)
  const now = await container.resolve("clock").now()
  const [shop, member] = await Promise.all([
    sql("producer").where({ id: producerId, deleted_at: null }).whereNot("status", "suspended").first("id"),
    live(sql, now)
      .where({ member_id: actor.replace(/^member:/, ""), producer_id: producerId })
      .whereIn("role", ["owner", "manager"])
      .first("id"),
  ])
  return shop !== undefined && member !== undefined
}
