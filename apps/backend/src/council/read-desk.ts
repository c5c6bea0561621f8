import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ScoringDesk } from "@ocop/contract"
import { NO_ANSWERS } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { readDossier } from "../dossier/read"
import { noSuch, type Officer, seatOf } from "./access"
import { answerable } from "./answerable"
import { readEntry } from "./read-rounds"

type Sheet = ScoringDesk["sheet"]

interface SheetRow {
  answers: Sheet["answers"]
  comments: Sheet["comments"]
  remark: string | null
  points: number
  closed_at: Date
  reason: string | null
}

/**
 * A member's own sheet on a dossier, closed or not, with everything there is to judge by. Only a seat opens it: neither
 * the office nor the operator has a way to somebody's sheet. @throws NOT_FOUND without one.
 */
export async function readDesk(sql: Knex, officer: Officer, entryId: string): Promise<ScoringDesk> {
  const { entry, heldOn } = await readEntry(sql, officer, entryId)
  const seat = await seatOf(sql, entry.roundId, officer.userId)
  if (!seat) throw noSuch("entry", entryId)
  const sheet = await ownSheet(sql, entryId, seat.id)
  return {
    entry,
    heldOn,
    set: answerable(criteriaSetOfCode(entry.setCode)),
    dossier: await readDossier(sql, entry.dossierId),
    sheet,
    canCorrect: sheet.state === "closed" && entry.result === null && ["in_council", "scored"].includes(entry.state),
  }
}

async function ownSheet(sql: Knex, entryId: string, seatId: string): Promise<Sheet> {
  const closed: SheetRow[] = await sql("score_sheet")
    .where({ entry_id: entryId, seat_id: seatId })
    .orderBy([{ column: "closed_at" }, { column: "created_at" }])
    .select("answers", "comments", "remark", "points", "closed_at", "reason")
  const last = closed.at(-1)
  if (last)
    return {
      state: "closed",
      answers: last.answers,
      comments: last.comments,
      remark: last.remark ?? "",
      version: 0,
      closedAt: last.closed_at.toISOString(),
      corrections: closed.flatMap(({ closed_at, reason, points }) =>
        reason === null ? [] : [{ at: closed_at.toISOString(), reason, points }],
      ),
    }
  const draft = await sql("score_sheet_draft")
    .where({ entry_id: entryId, seat_id: seatId, deleted_at: null })
    .first("answers", "comments", "remark", "version")
  return {
    state: draft ? "draft" : "none",
    answers: draft?.answers ?? { ...NO_ANSWERS, knockOuts: [] },
    comments: draft?.comments ?? {},
    remark: draft?.remark ?? "",
    version: draft?.version ?? 0,
    closedAt: null,
    corrections: [],
  }
}
