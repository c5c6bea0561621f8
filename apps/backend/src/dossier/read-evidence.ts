import type { MedusaRequest } from "@medusajs/framework/http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type AddEvidence, AddEvidenceSchema, type EvidenceMime } from "@ocop/contract"
import { readBody } from "../http/problem"
import { paperOf } from "../producer/paper-file"
import type { EvidenceDraft } from "./add-evidence"
import { salesOfTwelveMonths, subjectOfDossier } from "./known-evidence"
import { noSuchDossier } from "./move"
import { readEvidenceForm } from "./read-evidence-form"

/** A piece of evidence as it came in; its file is not kept yet. */
export type SentEvidence = Omit<EvidenceDraft, "file"> & { content: { bytes: Buffer; mime: EvidenceMime } | null }

/**
 * Reads what a shop attaches to a dossier of its own: a file of whatever its content says that it is, a link, or what the
 * shop knows, frozen as it is now (a paper is copied, sales are summed).
 * @throws NOT_FOUND for another shop's dossier or paper; Refusal invalid_fields, file_refused.
 */
export async function readEvidence(req: MedusaRequest, dossierId: string, shopId: string): Promise<SentEvidence> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const of = await subjectOfDossier(sql, dossierId, shopId)
  if (req.is("multipart/form-data")) return fileSent(req)
  const body = readBody(AddEvidenceSchema, req.body)
  const told = { kind: body.kind, criterion: body.criterion, isPublic: body.isPublic }
  if (body.kind === "link")
    return { ...told, title: body.title || hostOf(body.url), ref: body.url, facts: null, content: null }
  if (body.kind === "paper") return { ...told, ...(await paperSent(req, sql, shopId, body)) }
  const today = await req.scope.resolve("clock").today()
  const sales = await salesOfTwelveMonths(sql, of, today)
  return { ...told, title: "Số bán trên chợ 12 tháng", ref: null, facts: { sales }, content: null }
}

async function fileSent(req: MedusaRequest): Promise<SentEvidence> {
  const { file, name, kind, title, criterion } = await readEvidenceForm(req)
  const { content, mime } = await paperOf(file)
  return {
    kind: kind === "file" && mime === "image/webp" ? "photo" : kind,
    title: title || name || (mime === "image/webp" ? "Ảnh" : "Tệp PDF"),
    criterion,
    isPublic: false,
    ref: null,
    facts: null,
    content: { bytes: content, mime },
  }
}

async function paperSent(
  req: MedusaRequest,
  sql: Knex,
  shopId: string,
  { paperId }: Extract<AddEvidence, { kind: "paper" }>,
) {
  const paper = await sql("producer_paper")
    .where({ id: paperId, producer_id: shopId, deleted_at: null })
    .whereNot({ kind: "identity" })
    .first("kind", "title", "valid_until", "file_id", "mime")
  if (!paper) throw noSuchDossier()
  const bytes = await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(paper.file_id)
  return {
    title: paper.title ?? TITLES[paper.kind] ?? "Giấy tờ của quầy",
    ref: paperId,
    facts: { paper: { kind: paper.kind, validUntil: paper.valid_until } },
    content: { bytes, mime: paper.mime },
  }
}

/** Titles are the dossier's own words, which the commune reads: Vietnamese. */
const TITLES: Readonly<Record<string, string>> = {
  business_registration: "Giấy đăng ký kinh doanh",
  food_safety: "Giấy chứng nhận an toàn thực phẩm",
  alcohol_licence: "Giấy phép sản xuất rượu",
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, "")
