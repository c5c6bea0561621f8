import type { Writable } from "node:stream"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { CouncilEntryPage, Dossier } from "@ocop/contract"
import { criteriaOf, slugify } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { formDocument } from "../../documents/commune-form"
import { registrationForm, selfAssessmentForm } from "../../documents/dossier-forms"
import { readDossier } from "../../dossier/read"
import { readAssessment } from "../../officer/desk/assessment"
import { writeXlsx, type XlsxCell } from "../../spreadsheets/write-xlsx"
import type { Officer } from "../access"
import { readJointPage } from "../read-joint-page"
import { writeMinutes } from "../write-minutes"
import { requireExport } from "./export"
import { type PackedFile, ZipStream } from "./zip-stream"

interface Material {
  dossier: Dossier
  page: CouncilEntryPage
  evidence: readonly EvidenceFile[]
}

interface EvidenceFile {
  title: string
  criterion: string | null
  fileKey: string
  mime: string
  sha256: string
}

interface PackageOrder {
  officer: Officer
  exportId: string
  /** Called once everything is known to be there, before the first byte: `name` of the file. */
  begin: (name: string) => Writable
}

/**
 * The package for the ministry as a ZIP, written as it is read: the dossier as data and as forms 01, 02 and 03, every sheet,
 * the minutes, all evidence, and last an index with the SHA-256 of each file (`SHA256SUMS`, for `sha256sum -c`).
 * @throws NOT_FOUND for another province's export; whatever a file's store throws, and when evidence is no longer what
 * was filed: then the package ends in the middle and opens nowhere.
 */
export async function writePackage(
  container: MedusaContainer,
  { officer, exportId, begin }: PackageOrder,
): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { entryId } = await requireExport(sql, officer, exportId)
  const at = await container.resolve("clock").now()
  const page = await readJointPage(sql, officer, entryId, at)
  const dossier = await readDossier(sql, page.entry.dossierId)
  const material = { page, dossier, evidence: await evidenceOf(sql, dossier.id) }
  const papers = await papersOf(container, officer, material, at)
  const zip = new ZipStream(begin(`ho-so-${dossier.code}.zip`))
  const packed: PackedFile[] = []
  for (const [name, bytes] of papers) packed.push(await zip.add(name, bytes))
  for (const file of await packEvidence(container, zip, material.evidence)) packed.push(file)
  const index = { dossier: dossier.code, made: at.toISOString(), files: packed }
  packed.push(await zip.add("muc-luc.json", jsonOf(index)))
  await zip.add("SHA256SUMS", Buffer.from(packed.map(({ sha256, name }) => `${sha256}  ${name}\n`).join("")))
  zip.end()
}

async function papersOf(
  container: MedusaContainer,
  officer: Officer,
  { page, dossier }: Material,
  at: Date,
): Promise<[string, Uint8Array][]> {
  const settings = await container.resolve("setting").get()
  const facts = { dossier, set: criteriaSetOfCode(dossier.setCode), settings, at }
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const assessment = await readAssessment(sql, dossier.id, dossier.revision)
  const minutes = await writeMinutes(container, officer, page.round.id, page.entry.id)
  const { sheets, result, advice, comments } = page.open ?? { sheets: [] }
  return [
    ["ho-so.json", jsonOf(dossier)],
    ["bieu-mau-01.pdf", await registrationForm(facts)],
    ["bieu-mau-02.pdf", await selfAssessmentForm(facts)],
    ["bieu-mau-03.pdf", await formDocument({ ...facts, assessment })],
    ["bien-ban.pdf", minutes.bytes],
    ["ket-qua.json", jsonOf({ result, advice, comments, decision: page.entry.decision })],
    ["phieu-cham.xlsx", sheetsTable(page)],
    ...sheets.map((sheet, index): [string, Uint8Array] => [
      `phieu-cham/${index + 1}-${slugify(sheet.name)}.json`,
      jsonOf(sheet),
    ]),
  ]
}

/** Every member's points, criterion by criterion. */
function sheetsTable({ set, open }: CouncilEntryPage): Uint8Array {
  const sheets = open?.sheets ?? []
  const rows = criteriaOf(set).map(({ code, text, max, options }): XlsxCell[] => [
    code,
    text.vi,
    max,
    ...sheets.map(({ answers }) => options.find(({ id }) => id === answers.options[code])?.points ?? null),
  ])
  const head: XlsxCell[] = ["Mã", "Tiêu chí", "Tối đa", ...sheets.map(({ name }) => name)]
  const sums: XlsxCell[] = [null, "Tổng", 100, ...sheets.map(({ points }) => points)]
  return writeXlsx([{ name: "Phiếu chấm", rows: [head, ...rows, sums], widths: [8, 60, 10, ...sheets.map(() => 18)] }])
}

const EXTENSIONS: Readonly<Record<string, string>> = { "application/pdf": "pdf", "image/webp": "webp" }

async function packEvidence(
  container: MedusaContainer,
  zip: ZipStream,
  evidence: readonly EvidenceFile[],
): Promise<PackedFile[]> {
  const files = container.resolve<IFileModuleService>(Modules.FILE)
  const packed: PackedFile[] = []
  for (const [index, { title, criterion, fileKey, mime, sha256 }] of evidence.entries()) {
    const number = String(index + 1).padStart(2, "0")
    const name = [number, criterion?.replaceAll(".", "-"), slugify(title).slice(0, 60)].filter(Boolean).join("_")
    const file = await zip.add(
      `minh-chung/${name}.${EXTENSIONS[mime] ?? "bin"}`,
      await files.getDownloadStream(fileKey),
    )
    if (file.sha256 !== sha256) throw new Error(`Evidence "${title}" is not what was filed`)
    packed.push(file)
  }
  return packed
}

const evidenceOf = (sql: Knex, dossierId: string): Promise<EvidenceFile[]> =>
  sql("dossier_evidence")
    .where({ dossier_id: dossierId, deleted_at: null })
    .whereNotNull("file_key")
    .orderBy([{ column: "criterion_code" }, { column: "added_at" }, { column: "id" }])
    .select("title", "criterion_code as criterion", "file_key as fileKey", "mime", "sha256")

const jsonOf = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
