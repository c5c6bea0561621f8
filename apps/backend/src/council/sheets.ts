import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OpenSheet } from "@ocop/contract"
import { type CriteriaSet, FEWEST_SHEETS, scoreSheet } from "@ocop/domain"
import { LIVE_SHEET, SEAT_ASKED } from "./rows"

export interface SheetRow {
  id: string
  seatId: string
  name: string
  sector: OpenSheet["sector"]
  answers: OpenSheet["answers"]
  comments: Record<string, string>
  remark: string | null
  closedAt: Date
  reason: string | null
}

/**
 * Whether every member who is asked has closed a sheet on this dossier, and enough of them. Until then nobody reads a
 * sheet that is not the own one, in no form: this is asked before `readSheets`.
 */
export async function isAllClosed(sql: Knex, entryId: string): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: { asked: number; closed: number }[] }>(
    `select (select cast(count(*) as int) from council_seat seat where ${SEAT_ASKED}) as asked,
      (select cast(count(*) as int) from score_sheet s where s.entry_id = e.id and s.supersedes is null) as closed
    from council_entry e where e.id = :entryId`,
    { entryId },
  )
  const { asked = 0, closed = 0 } = rows[0] ?? {}
  return closed >= FEWEST_SHEETS && closed === asked
}

/** The sheets that count, chair first. For callers that know that all are closed. */
export async function readSheets(sql: Knex, entryId: string): Promise<SheetRow[]> {
  const { rows } = await sql.raw<{ rows: SheetRow[] }>(
    `select sheet.id, sheet.seat_id as "seatId", seat.name, seat.sector, sheet.answers, sheet.comments, sheet.remark,
      sheet.closed_at as "closedAt", sheet.reason
    from score_sheet sheet join council_seat seat on seat.id = sheet.seat_id
    where sheet.entry_id = :entryId and ${LIVE_SHEET}
    order by seat.is_chair desc, seat.created_at, seat.id`,
    { entryId },
  )
  return rows
}

/** A sheet as the joint page shows it. */
export function openSheet(set: CriteriaSet, { closedAt, ...row }: SheetRow): OpenSheet {
  const { total, pointsByPart, stars } = scoreSheet(set, row.answers)
  return { ...row, points: total, pointsByPart: { ...pointsByPart }, stars, closedAt: closedAt.toISOString() }
}
