import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ProducerAct, type ProducerStatus, slugify, statusAfter } from "@ocop/domain"
import { refused, unknown } from "./refused"

/** What an act may change of a producer, as it was before. */
export interface Standing {
  id: string
  status: ProducerStatus
  sample: boolean
  handle: string
  suspended_reason: string | null
  wanted: string | null
  submitted_at: Date | null
  approved_at: Date | null
}

/** What an act did: how the producer stood, and the listed producer that it took over, if any. */
export interface Moved {
  before: Standing
  claimed: string | null
}

const STANDING = [
  "id",
  "status",
  "sample",
  "handle",
  "suspended_reason",
  "wanted",
  "submitted_at",
  "approved_at",
] as const

interface Locked extends Standing {
  name: string
  wanted_name: string | null
  folded: string
  province_code: string | null
  claims_producer_id: string | null
}

/** Address of a shop that nobody may read of yet. */
export const DRAFT_HANDLE = "quay-moi-"

/**
 * Moves a producer from one status to the next; of two acts at once the second finds what the first left.
 * @throws NOT_FOUND, NOT_ALLOWED when its status does not allow the act.
 */
export function move(sql: Knex, id: string, act: ProducerAct, words: Partial<Standing>): Promise<Moved> {
  return sql.transaction(async (trx) => {
    const before = await lock(trx, id)
    const status = statusAfter(act, before.status)
    if (!status) throw refused(`Producer ${id} is ${before.status}: ${act} is not possible`, { status: before.status })
    await write(trx, id, { suspended_reason: null, wanted: null, ...words, status })
    return { before: standingIn(before), claimed: null }
  })
}

/**
 * Lets a producer sell, for real: also one whose approval was sample data. Its address becomes readable; what it claims
 * of the public list is taken over, once.
 * @throws NOT_FOUND, NOT_ALLOWED with fields status, claims or legalName.
 */
export function approve(sql: Knex, id: string, at: Date): Promise<Moved> {
  return sql.transaction(async (trx) => {
    const before = await lock(trx, id)
    const isSample = before.status === "approved" && before.sample
    if (!isSample && !statusAfter("approve", before.status))
      throw refused(`Producer ${id} is ${before.status} and cannot be approved`, { status: before.status })
    const claimed = before.claims_producer_id ? await takeOver(trx, before.claims_producer_id) : null
    await refuseTwin(trx, before)
    await write(trx, id, {
      status: "approved",
      sample: false,
      wanted: null,
      approved_at: at,
      handle: claimed?.handle ?? (await handleFor(trx, before)),
    })
    return { before: standingIn(before), claimed: claimed?.id ?? null }
  })
}

/** Undo of `move` and `approve`. */
export async function restore(sql: Knex, { before, claimed }: Moved): Promise<void> {
  await sql.transaction(async (trx) => {
    await write(trx, before.id, before)
    if (claimed) await trx("producer").where({ id: claimed }).update({ deleted_at: null, updated_at: trx.fn.now() })
  })
}

/** The row, held until the transaction ends. */
export async function lock(trx: Knex.Transaction, id: string): Promise<Locked> {
  const row: Locked | undefined = await trx("producer").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw unknown()
  return row
}

const write = (trx: Knex.Transaction, id: string, change: Partial<Standing>) =>
  trx("producer")
    .where({ id })
    .update({ ...change, updated_at: trx.fn.now() })

/** The row of the list is taken away: from now on the shop stands for it. Whoever comes second finds it gone. */
async function takeOver(trx: Knex.Transaction, id: string): Promise<{ id: string; handle: string }> {
  const [taken]: { id: string; handle: string }[] = await trx("producer")
    .where({ id, status: "recorded", deleted_at: null })
    .update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
    .returning(["id", "handle"])
  if (!taken) throw refused(`Producer ${id} of the list was claimed by somebody else`, { claims: "taken" })
  return taken
}

async function refuseTwin(trx: Knex.Transaction, { id, folded, province_code }: Locked): Promise<void> {
  const twin = await trx("producer")
    .where({ folded, province_code, deleted_at: null })
    .whereIn("status", ["recorded", "approved", "suspended"])
    .whereNot({ id })
    .first("id")
  if (twin) throw refused(`Producer ${twin.id} has the same legal name in the same province`, { legalName: "taken" })
}

/** Its name as an address; with a number behind it where another has it already. */
async function handleFor(trx: Knex.Transaction, { handle, name, id }: Locked): Promise<string> {
  if (!handle.startsWith(DRAFT_HANDLE)) return handle
  const wish = slugify(name) || id.toLowerCase().replace(/[^a-z0-9]+/g, "-")
  const taken = new Set<string>(
    await trx("producer").where("handle", wish).orWhereLike("handle", `${wish}-%`).pluck("handle"),
  )
  let free = /^\d+$/.test(wish) ? `nha-${wish}` : wish
  for (let number = 2; taken.has(free); number += 1) free = `${wish}-${number}`
  return free
}

const standingIn = (row: Locked): Standing =>
  Object.fromEntries(STANDING.map((name) => [name, row[name]])) as unknown as Standing
