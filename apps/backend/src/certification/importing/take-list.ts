import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { formatDate } from "@ocop/domain"
import { audit } from "../../audit/write"
import { recordListed } from "../../modules/certification/awards"
import { correctRecord } from "../../modules/certification/corrections"
import { importRows, lockImport, rejudge } from "../../modules/certification/imports"
import { certificateRefusal, refused } from "../refusals"
import { takeDecision } from "../take-decision"
import { judgeList } from "./judge-list"
import type { RecordToWrite } from "./judge-row"

/**
 * Takes a list: every row is judged again and what is new or says more is written, all in one transaction; the other
 * rows change nothing. Answers how many were written.
 * @throws NOT_FOUND; CONFLICT when it was taken or left; Refusal rows nothing_to_take, or what an act meanwhile forbids.
 */
export async function takeCertificates(
  container: MedusaContainer,
  { importId, by }: { importId: string; by: string },
): Promise<{ added: number; completed: number }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = container.resolve("clock")
  const [at, today] = await Promise.all([clock.now(), clock.today()])
  const source = `Danh sách giấy chứng nhận nộp ngày ${formatDate(today, "vi")}`
  return sql
    .transaction(async (trx) => {
      // One list after the other: what one writes, the next is judged by.
      await trx.raw("select pg_advisory_xact_lock(hashtextextended('certificate_import', 0))")
      const { province_code: provinceCode, name } = await lockImport(trx, importId)
      const judged = await judgeList(trx, await importRows(trx, importId), { provinceCode, today })
      const made = new Map<number, string>()
      for (const { number, write } of inTime(judged))
        if (write) made.set(number, await writeRecord(trx, write, { source, by, at }))
      if (made.size === 0) throw refused("rows", "nothing_to_take", `Import ${importId} has nothing that is new`)
      const rows = judged.map((row) => ({ ...row, certificateId: made.get(row.number) ?? row.certificateId }))
      await rejudge(trx, importId, rows)
      await trx("certificate_import").where({ id: importId }).update({ state: "taken", taken_by: by, taken_at: at })
      const added = judged.filter(({ verdict }) => verdict === "new").length
      const done = { added, completed: made.size - added }
      const after = { ...done, file: name }
      await audit(trx, {
        actor: by,
        forShop: null,
        act: "certificate_import.taken",
        subject: `certificate_import:${importId}`,
        after,
      })
      return done
    })
    .catch((error: unknown) => {
      throw certificateRefusal(error)
    })
}

/** What replaces comes after what it replaces. */
const inTime = <Row extends { number: number; write: RecordToWrite | null }>(rows: readonly Row[]): Row[] => {
  const key = ({ write }: Row) => write?.record.issuedOn ?? `${write?.record.issuedYear ?? 9999}-01-01`
  return [...rows].sort((a, b) => key(a).localeCompare(key(b)) || a.number - b.number)
}

async function writeRecord(
  trx: Knex.Transaction,
  { record, decision, replaces, corrects }: RecordToWrite,
  { source, by, at }: { source: string; by: string; at: Date },
): Promise<string> {
  const taken = decision && (await takeDecision(trx, decision, { kind: "award", by, at }))
  const whole = { ...record, source, decisionId: taken?.id ?? record.decisionId ?? null }
  if (!corrects) return recordListed(trx, whole, { replaces })
  return (await correctRecord(trx, corrects, whole)).corrected.id
}
