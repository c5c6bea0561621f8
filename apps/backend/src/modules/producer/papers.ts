import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { isIdentityOpen, type PaperKind } from "@ocop/domain"
import { refused, unknown } from "./refused"
import { lock } from "./standing"

export interface PaperDraft {
  producerId: string
  kind: PaperKind
  title: string | null
  validUntil: string | null
  fileId: string
  mime: "image/webp" | "application/pdf"
  bytes: number
  by: string
  at: Date
}

export interface PaperFile {
  fileId: string
  mime: "image/webp" | "application/pdf"
}

/** Keeps a paper; answers its id. @throws NOT_FOUND, NOT_ALLOWED when the shop has `most` already. */
export function addPaper(sql: Knex, paper: PaperDraft, most: number): Promise<string> {
  return sql.transaction(async (trx) => {
    await lock(trx, paper.producerId)
    const [there] = await trx("producer_paper")
      .where({ producer_id: paper.producerId, deleted_at: null })
      .count<{ count: string }[]>("id as count")
    if (Number(there?.count ?? 0) >= most) throw refused(`A shop keeps at most ${most} papers`, { file: "too_many" })
    const id = generateEntityId("", "paper")
    await trx("producer_paper").insert({
      id,
      producer_id: paper.producerId,
      kind: paper.kind,
      title: paper.title,
      valid_until: paper.validUntil,
      file_id: paper.fileId,
      mime: paper.mime,
      bytes: paper.bytes,
      added_by: paper.by,
      added_at: paper.at,
    })
    return id
  })
}

/** Undo of `addPaper`. */
export async function unaddPaper(sql: Knex, id: string): Promise<void> {
  await sql("producer_paper").where({ id }).delete()
}

/** Takes a paper out; answers its file. @throws NOT_FOUND, NOT_ALLOWED once the operator decides or decided on it. */
export function removePaper(sql: Knex, producerId: string, id: string): Promise<string> {
  return sql.transaction(async (trx) => {
    const { status } = await lock(trx, producerId)
    const paper = await trx("producer_paper").where({ id, producer_id: producerId, deleted_at: null }).first("file_id")
    if (!paper) throw unknown()
    if (!isIdentityOpen(status)) throw refused(`Producer ${producerId} is ${status}: its papers are kept`, { status })
    await trx("producer_paper").where({ id }).update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
    return paper.file_id
  })
}

/** Undo of `removePaper`. */
export async function putPaperBack(sql: Knex, id: string): Promise<void> {
  await sql("producer_paper").where({ id }).update({ deleted_at: null, updated_at: sql.fn.now() })
}

/** The file of a shop's paper. @throws NOT_FOUND, the same for a paper of another shop. */
export async function paperFile(sql: Knex, producerId: string, id: string): Promise<PaperFile> {
  const paper = await sql("producer_paper")
    .where({ id, producer_id: producerId, deleted_at: null })
    .first("file_id", "mime")
  if (!paper) throw unknown()
  return { fileId: paper.file_id, mime: paper.mime }
}
