import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { environment } from "../config/environment"

/** The clock module's time, read where a transaction is; a trial may have shifted it. */
export const businessNow = (sql: Knex): Knex.Raw =>
  sql.raw(environment().DEMO === "on" ? SHIFTED_NOW : "clock_timestamp()")

const SHIFTED_NOW =
  "clock_timestamp() + make_interval(secs => coalesce((select shift_seconds from clock where id = 'clock'), 0))"
