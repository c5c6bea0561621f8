import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  COUNCIL_ACTS,
  type CouncilAct,
  type CouncilEntryPage,
  CouncilEntryPageSchema,
  type MinistryExport,
} from "@ocop/contract"
import {
  type AwardedStars,
  type CriteriaSet,
  councilAdvice,
  councilResult,
  differencesOf,
  MOST_STARS_OF,
  todayInVietnam,
  windowFor,
} from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { type Officer, requireEntry, seatOf } from "./access"
import { answerable } from "./answerable"
import { readComments } from "./comments"
import { allowedStars } from "./decide"
import { readEntry, readRound } from "./read-rounds"
import { SEAT_ASKED } from "./rows"
import { isAllClosed, openSheet, readSheets } from "./sheets"

/**
 * The joint page of a dossier: who has closed a sheet, and, once all have, the sheets side by side with what they come
 * to. Before that nobody reads a sheet, a sum or a comment here, whoever asks. @throws NOT_FOUND for another's.
 */
export async function readJointPage(sql: Knex, officer: Officer, id: string, now: Date): Promise<CouncilEntryPage> {
  const { roundId } = await requireEntry(sql, officer, id)
  const { entry } = await readEntry(sql, officer, id)
  const round = await readRound(sql, roundId)
  const set = criteriaSetOfCode(entry.setCode)
  const open = (await isAllClosed(sql, id)) ? await readOpen(sql, set, id) : null
  const met = await sql("council_entry").where({ id }).first("met_on", "met_note")
  const meeting = met?.met_on ? { on: met.met_on, note: met.met_note } : null
  const isFixed = entry.result !== null
  const allowed = isFixed ? await allowedStars(sql, { id, state: entry.state }) : null
  const isOffice = officer.role !== "council_member"
  const page: Omit<CouncilEntryPage, "may"> = {
    entry,
    round,
    set: answerable(set),
    progress: await readProgress(sql, id),
    open,
    meeting,
    needsMeeting: !isFixed && round.kind === "written" && meeting === null && Boolean(open?.differences),
    isFixed,
    awardable: allowed && underFive(allowed),
    allowed,
    ministry: await readExport(sql, id),
    isOffice,
    issuer: `Chủ tịch Ủy ban nhân dân ${lowerKind(round.provinceName)}`,
    today: todayInVietnam(now),
  }
  const seat = await seatOf(sql, roundId, officer.userId)
  return {
    ...page,
    may: actsOf(page, Boolean(seat?.isChair)),
  }
}

const underFive = (stars: AwardedStars): 3 | 4 => (stars === 3 ? 3 : 4)
const lowerKind = (name: string) => name.replace(/^(Tỉnh|Thành phố) /, (kind) => kind.toLowerCase())

async function readOpen(sql: Knex, set: CriteriaSet, id: string): Promise<NonNullable<CouncilEntryPage["open"]>> {
  const sheets = await readSheets(sql, id)
  const answers = sheets.map((sheet) => sheet.answers)
  const result = councilResult(set, answers)
  return CouncilEntryPageSchema.shape.open.unwrap().parse({
    sheets: sheets.map((sheet) => openSheet(set, sheet)),
    result,
    advice: councilAdvice(set, result),
    differences: differencesOf(set, answers),
    comments: await readComments(sql, id),
  })
}

/** Who has closed a sheet and who has begun one; nothing of what is on it. */
async function readProgress(sql: Knex, id: string): Promise<CouncilEntryPage["progress"]> {
  const { rows } = await sql.raw<{ rows: CouncilEntryPage["progress"] }>(
    `select seat.id as "seatId", seat.name, seat.is_chair as "isChair",
      case when exists (select from score_sheet s where s.entry_id = e.id and s.seat_id = seat.id) then 'closed'
        when exists (select from score_sheet_draft s where s.entry_id = e.id and s.seat_id = seat.id and s.deleted_at is null)
        then 'draft' else 'none' end as state
    from council_entry e join council_seat seat on ${SEAT_ASKED}
    where e.id = :id order by seat.is_chair desc, seat.created_at, seat.id`,
    { id },
  )
  return rows
}

async function readExport(sql: Knex, entryId: string): Promise<MinistryExport | null> {
  const row = await sql("ministry_export as x")
    .leftJoin("ministry_answer as a", "a.export_id", "x.id")
    .where({ "x.entry_id": entryId, "x.deleted_at": null })
    .first(
      "x.id",
      "x.prepared_at",
      "x.sent_on",
      "x.sent_reference",
      "a.kind",
      "a.average",
      "a.stars",
      "a.reference",
      "a.answered_on",
      "a.note",
    )
  if (!row) return null
  const preparedOn = todayInVietnam(row.prepared_at)
  return {
    id: row.id,
    preparedAt: row.prepared_at.toISOString(),
    proposalsBy: windowFor("ministry", preparedOn)?.proposalsBy ?? null,
    sentOn: row.sent_on,
    sentReference: row.sent_reference,
    answer: row.kind && {
      kind: row.kind,
      average: Number(row.average),
      stars: row.stars,
      reference: row.reference,
      answeredOn: row.answered_on,
      note: row.note,
    },
  }
}

type Page = Omit<CouncilEntryPage, "may">

/** What the reader may do now; asked again, under locks, when it is done. */
function actsOf(page: Page, isChair: boolean): CouncilAct[] {
  const { entry, open, isFixed, isOffice, allowed, needsMeeting, round, meeting, awardable } = page
  const isScored = entry.state === "scored" && open !== null
  const isBack = entry.state === "back_from_ministry" && entry.decision === null && entry.result !== null
  const canDecide = isOffice && isFixed && (entry.state === "scored" || isBack)
  const may: Record<CouncilAct, boolean> = {
    comment: isChair && isScored && !isFixed,
    meet: isOffice && isScored && !isFixed && round.kind === "written" && meeting === null,
    fix: isChair && isScored && !isFixed && !needsMeeting,
    award: canDecide && awardable !== null,
    refuse: canDecide,
    prepare: isOffice && isFixed && entry.state === "scored" && allowed === MOST_STARS_OF.ministry,
    send: isOffice && entry.state === "for_ministry",
    answer: isOffice && entry.state === "at_ministry",
  }
  return COUNCIL_ACTS.filter((act) => may[act])
}
