import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilEntry, CouncilRound, CouncilRoundPage, ScoreSheets } from "@ocop/contract"
import { reassessmentDueOn, roundWarnings } from "@ocop/domain"
import { listDossiers } from "../dossier/list"
import { scopeFilter } from "../officer/scope"
import { noSuch, type Officer, requireRound } from "./access"
import { ENTRY, ROUND } from "./rows"

type RoundRow = Omit<CouncilRound, "warnings">

/** The rounds of an officer's province, or those a member has a seat in; the newest first. */
export async function readRounds(sql: Knex, officer: Officer): Promise<CouncilRound[]> {
  const { rows } = await sql.raw<{ rows: { round: RoundRow }[] }>(
    `${ROUND} and (cast(:provinceCode as text) is null or r.province_code = :provinceCode)
      and (cast(:member as text) is null or exists (select from council_seat seat where seat.round_id = r.id
        and seat.user_id = :member and seat.excused_at is null and seat.deleted_at is null))
    order by r.held_on desc, r.number desc limit 100`,
    {
      provinceCode: scopeFilter(officer).provinceCode ?? null,
      member: officer.role === "council_member" ? officer.userId : null,
    },
  )
  return rows.map(({ round }) => withWarnings(round))
}

/** @throws NOT_FOUND. Whether the reader may is asked before. */
export async function readRound(sql: Knex, id: string): Promise<CouncilRound> {
  const { rows } = await sql.raw<{ rows: { round: RoundRow }[] }>(`${ROUND} and r.id = :id`, { id })
  const [row] = rows
  if (!row) throw noSuch("round", id)
  return withWarnings(row.round)
}

/** A round with its list, and for the office what could still be entered. @throws NOT_FOUND for another's. */
export async function readRoundPage(sql: Knex, officer: Officer, id: string): Promise<CouncilRoundPage> {
  await requireRound(sql, officer, id)
  const round = await readRound(sql, id)
  const entries = (await readEntries(sql, officer, { roundId: id })).map(({ entry }) => entry)
  if (officer.role === "council_member") return { round, entries, ready: [] }
  const { dossiers } = await listDossiers(sql, {
    provinceCode: round.provinceCode,
    states: ["ready", "back_from_ministry"],
    pageSize: 100,
  })
  const listed = new Set(entries.map(({ dossierId }) => dossierId))
  const ready = dossiers
    .filter(
      ({ id: dossierId, kind }) => !listed.has(dossierId) && (round.kind === "meeting" || kind === "reassessment"),
    )
    .map(({ id: dossierId, code, kind, productName, producerName, communeName, stateSince }) => ({
      id: dossierId,
      code,
      kind,
      product: productName,
      producer: producerName,
      commune: communeName,
      since: stateSince,
    }))
  return { round, entries, ready }
}

interface EntryRow {
  entry: Omit<CouncilEntry, "dueOn"> & { completeOn: string | null }
  roundKind: CouncilRound["kind"]
  heldOn: string
}
type ListedEntry = ScoreSheets["entries"][number]

/** Entries of a round, one entry, or all that a member has a seat for; `mine` is the officer's own sheet. */
export async function readEntries(
  sql: Knex,
  officer: Officer,
  { roundId, entryId }: { roundId?: string; entryId?: string },
): Promise<{ entry: CouncilEntry; roundKind: ListedEntry["roundKind"]; heldOn: string }[]> {
  const wanted = [
    roundId === undefined ? "" : "and e.round_id = :roundId",
    entryId === undefined ? "" : "and e.id = :entryId",
    roundId === undefined && entryId === undefined
      ? "and exists (select from council_seat own where own.round_id = e.round_id and own.user_id = :userId and own.excused_at is null and own.deleted_at is null)"
      : "",
  ].join(" ")
  const { rows } = await sql.raw<{ rows: EntryRow[] }>(
    `${ENTRY} ${wanted} order by r.held_on desc, e.round_id, e.number`,
    {
      userId: officer.userId,
      roundId: roundId ?? "",
      entryId: entryId ?? "",
    },
  )
  return rows.map(({ entry: { completeOn, ...entry }, ...row }) => ({
    ...row,
    entry: {
      ...entry,
      dueOn: entry.kind === "reassessment" && completeOn !== null ? reassessmentDueOn(completeOn) : null,
    },
  }))
}

/** @throws NOT_FOUND */
export async function readEntry(sql: Knex, officer: Officer, id: string) {
  const [row] = await readEntries(sql, officer, { entryId: id })
  if (!row) throw noSuch("entry", id)
  return row
}

/** What a member has to score: what waits for the own sheet first, then what is closed and not decided, then the rest. */
export async function readOwnSheets(sql: Knex, officer: Officer): Promise<ScoreSheets> {
  const rows = await readEntries(sql, officer, {})
  const entries = rows.map(({ entry, roundKind, heldOn }): ListedEntry => ({ ...entry, roundKind, heldOn }))
  return { entries: entries.sort((a, b) => urgency(a) - urgency(b)) }
}

const urgency = ({ mine, state, decision }: ListedEntry): number => {
  if (mine !== "closed" && state === "in_council") return 0
  return decision === null ? 1 : 2
}

const withWarnings = (round: RoundRow): CouncilRound => ({ ...round, warnings: roundWarnings(round) })
