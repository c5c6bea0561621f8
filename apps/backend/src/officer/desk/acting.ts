import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { type DossierAct, type IsoDate, mayAct, todayInVietnam } from "@ocop/domain"
import type { OfficerRequest } from "../../http/guards/admin-guard"
import type { Identity } from "../../modules/officer/service"
import { type DossierOnDesk, requireDossier } from "./require-dossier"

/** An officer at work on one dossier: who, which, and when. */
export interface Acting {
  officer: Identity
  dossier: DossierOnDesk
  /** `user:<id>` */
  actor: string
  /** The officer's name, as comments and forms keep it. */
  byName: string
  /** Business time. */
  at: Date
  today: IsoDate
}

/**
 * Runs one act of a desk: in one transaction, on a dossier that lies in the officer's place, by a role whose act it is.
 * @throws NOT_FOUND outside the own place; FORBIDDEN when the act is another desk's; whatever the act itself refuses.
 */
export async function actOnDossier<Answer>(
  req: MedusaRequest,
  act: DossierAct | null,
  job: (trx: Knex.Transaction, acting: Acting) => Promise<Answer>,
): Promise<Answer> {
  const { officer } = req as OfficerRequest
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const dossier = await requireDossier(sql, officer, req.params.id ?? "")
  if (act && !mayAct(officer.role, act))
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `The role ${officer.role} does not ${act} dossiers`)
  const at = await req.scope.resolve("clock").now()
  const acting = { officer, dossier, actor: `user:${officer.userId}`, byName: await nameOf(sql, officer), at }
  return sql.transaction((trx) => job(trx, { ...acting, today: todayInVietnam(at) }))
}

/** The name a user of the Admin goes by; the address where none was given. */
export async function nameOf(sql: Knex, { userId }: Pick<Identity, "userId">): Promise<string> {
  const user: { first_name: string | null; last_name: string | null; email: string } | undefined = await sql("user")
    .where({ id: userId })
    .first("first_name", "last_name", "email")
  if (!user) return ""
  return [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email
}
