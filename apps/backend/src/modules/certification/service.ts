import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type CertificateRecord, type CertificateRow, rowOf } from "./certificate-record"
import * as marks from "./mark-reports"
import Certificate from "./models/certificate"
import CertificateFinding from "./models/certificate-finding"
import CertificateImport from "./models/certificate-import"
import CertificateImportRow from "./models/certificate-import-row"
import Decision from "./models/decision"
import MarkReport from "./models/mark-report"
import MarkReportPhoto from "./models/mark-report-photo"
import { newCode } from "./new-code"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * Certificates as decided by the state, the decisions, and reports of misuse. A record is never edited: it is revoked,
 * given grace, corrected or replaced, in functions beside this file that write under row locks (`awards`, `standing`,
 * `corrections`, `findings`), so that an act is one transaction with its line in the audit log.
 */
export default class CertificationService extends MedusaService({
  Certificate,
  Decision,
  CertificateFinding,
  MarkReport,
  MarkReportPhoto,
  CertificateImport,
  CertificateImportRow,
}) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Records a certificate under a new public code. */
  async issue(record: Omit<CertificateRecord, "code">): Promise<CertificateRow> {
    return this.createCertificates(rowOf({ ...record, code: newCode() }))
  }

  /** Records many under codes that are given, as a list of past recognitions has them. */
  async issueMany(records: CertificateRecord[]): Promise<CertificateRow[]> {
    return this.createCertificates(records.map(rowOf))
  }

  /** Undo of `issue`: as if it had never been. */
  async withdraw(id: string): Promise<void> {
    await this.deleteCertificates(id)
  }

  /** Writes a report of misuse down, once: the same words about the same product are one report while it is new. */
  reportMark(draft: marks.MarkReportDraft): Promise<{ id: string; code: string; made: boolean }> {
    return marks.reportMark(this.sql, draft)
  }

  /** Undo of `reportMark`. */
  unreportMark(id: string): Promise<void> {
    return marks.unreportMark(this.sql, id)
  }

  /** The file of photograph `number` (from 1) of a report; null: none. */
  async markPhotoFile(reportId: string, number: number): Promise<string | null> {
    const photo = await this.sql("mark_report_photo")
      .where({ mark_report_id: reportId, number, deleted_at: null })
      .first("file_id")
    return photo?.file_id ?? null
  }
}
