import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Dossier, SinceLast } from "@ocop/contract"
import { changesSince } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"

/** How a dossier's answers differ from those of the dossier that it began with; null where it began with none. One statement. */
export async function readSinceLast(
  sql: Knex,
  { previousDossierId, setCode, answers }: Dossier,
): Promise<SinceLast | null> {
  if (!previousDossierId) return null
  const last: { set_code: string; answers: Dossier["answers"] } | undefined = await sql("dossier")
    .where({ id: previousDossierId })
    .first("set_code", "answers")
  if (!last) return null
  const { points, changes, unmatched } = changesSince(
    { set: criteriaSetOfCode(last.set_code), answers: last.answers },
    { set: criteriaSetOfCode(setCode), answers },
  )
  return {
    points,
    changes: changes.map(({ code, from }) => ({
      criterion: code.after,
      before: from && { points: from.points, text: from.text },
    })),
    newCriteria: [...unmatched.after],
  }
}
