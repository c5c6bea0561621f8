import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type InvoiceFileRow, swapInvoiceFile } from "./invoice-files"
import { type InvoiceRow, swapInvoices } from "./invoices"
import InvoiceFile from "./models/invoice-file"
import InvoiceRequest from "./models/invoice-request"
import ProblemReport from "./models/problem-report"
import ReportAnswer from "./models/report-answer"
import ReportPhoto from "./models/report-photo"
import ReturnCase from "./models/return-case"
import ReturnCaseEvent from "./models/return-case-event"
import ReturnCaseLine from "./models/return-case-line"
import ReturnCasePhoto from "./models/return-case-photo"
import * as reports from "./reports"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** What follows a sale: problems told and answered, and invoices asked for. */
export default class AftersaleService extends MedusaService({
  ProblemReport,
  ReportPhoto,
  ReportAnswer,
  InvoiceRequest,
  InvoiceFile,
  ReturnCase,
  ReturnCaseLine,
  ReturnCasePhoto,
  ReturnCaseEvent,
}) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes a report down, once: the same words for the same parcel are one report while it waits. */
  report(draft: reports.ReportDraft): Promise<{ id: string; made: boolean }> {
    return reports.report(this.sql, draft)
  }

  /** Undo of `report`. */
  unreport(id: string): Promise<void> {
    return reports.unreport(this.sql, id)
  }

  /** Appends an answer; the report is answered, or closed. @throws NOT_FOUND. */
  answer(draft: reports.AnswerDraft): Promise<{ id: string; before: string }> {
    return reports.answer(this.sql, draft)
  }

  /** Undo of `answer`. */
  unanswer(reportId: string, answerId: string, before: string): Promise<void> {
    return reports.unanswer(this.sql, reportId, answerId, before)
  }

  /** The file of photograph `number` (from 1) of a report; of an order's report when the order is named. Null: none. */
  async photoFile(reportId: string, number: number, orderId?: string): Promise<string | null> {
    const photo = await this.sql("report_photo as photo")
      .join("problem_report as report", "report.id", "photo.problem_report_id")
      .where({ "report.id": reportId, "photo.number": number, "photo.deleted_at": null, "report.deleted_at": null })
      .where(orderId === undefined ? {} : { "report.order_id": orderId })
      .first("photo.file_id")
    return photo?.file_id ?? null
  }

  /** Puts an invoice in the place of a parcel's (null: none any more); answers the one before, which undoes it. */
  swapInvoiceFile(parcelId: string, row: InvoiceFileRow | null): Promise<InvoiceFileRow | null> {
    return swapInvoiceFile(this.sql, parcelId, row)
  }

  /** Replaces an order's invoice requests, one per parcel; answers those before, which undo it. */
  swapInvoices(orderId: string, rows: readonly InvoiceRow[]): Promise<InvoiceRow[]> {
    return swapInvoices(this.sql, orderId, rows)
  }
}
