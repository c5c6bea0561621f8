import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfficerRequest } from "../http/guards/admin-guard"
import type { Officer } from "./access"

/** What every route of the council begins with: the database, who asks, and the id in the path. */
export function askedBy(req: MedusaRequest): { sql: Knex; officer: Officer; id: string } {
  return {
    sql: req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION),
    // The guard in front of /admin has put it there, or nobody gets here.
    officer: (req as OfficerRequest).officer,
    id: req.params.id ?? req.params.entry_id ?? "",
  }
}
