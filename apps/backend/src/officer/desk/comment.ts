import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CommentStage } from "@ocop/contract"
import { criteriaOf, deskOf, mayAct } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { audit } from "../../audit/write"
import { lockDossier } from "../../dossier/move"
import { Refusal } from "../../http/problem"
import type { Acting } from "./acting"

interface Words {
  criterion: string | null
  text: string
}

/**
 * Writes an officer's words to one criterion (null: to the whole), for good. Commune and province each write while they
 * have the dossier, as it is under its lock; the producer reads it with what follows.
 * @throws Refusal not_allowed_now when it lies elsewhere; Refusal invalid_fields for a criterion that the set does not have.
 */
export async function addComment(trx: Knex.Transaction, acting: Acting, words: Words): Promise<void> {
  const { state } = await lockDossier(trx, acting.dossier.id)
  await writeComment(trx, { ...acting, dossier: { ...acting.dossier, state } }, words)
}

/** The same by whoever holds the dossier's lock; `dossier.state` is where it lay before the act that the words are part of. */
export async function writeComment(
  trx: Knex.Transaction,
  { officer, dossier, actor, byName, at }: Acting,
  { criterion, text }: Words,
): Promise<void> {
  const stage = stageOf(dossier.state)
  if (!stage || !mayAct(officer.role, stage === "commune" ? "return" : "want_more"))
    throw new Refusal("not_allowed_now", `Dossier ${dossier.id} is ${dossier.state}`, { dossier: dossier.state })
  if (criterion !== null && !criteriaOf(criteriaSetOfCode(dossier.setCode)).some(({ code }) => code === criterion))
    throw new Refusal("invalid_fields", `Set ${dossier.setCode} has no criterion ${criterion}`, {
      criterion: "unknown",
    })
  const id = generateEntityId("", "dcomm")
  await trx("dossier_comment").insert({
    id,
    dossier_id: dossier.id,
    criterion_code: criterion,
    stage,
    text,
    by: actor.replace("user:", ""),
    by_name: byName,
    at,
  })
  await audit(trx, {
    actor,
    forShop: null,
    act: "dossier.commented",
    subject: `dossier:${dossier.id}`,
    after: { criterion, text },
  })
}

function stageOf(state: Acting["dossier"]["state"]): CommentStage | null {
  const desk = deskOf(state)
  return desk === "commune" || desk === "province" ? desk : null
}

/** How many words the commune has written to this filing. */
export async function countComments(trx: Knex, { dossier }: Acting): Promise<number> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select cast(count(*) as int) as count from dossier_comment c join dossier d on d.id = c.dossier_id
     where d.id = :id and c.stage = 'commune' and c.at >= d.filed_at and c.deleted_at is null`,
    { id: dossier.id },
  )
  return rows[0]?.count ?? 0
}
