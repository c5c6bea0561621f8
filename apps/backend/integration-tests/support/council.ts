import type { CouncilEntryPage, CouncilRoundPage, Dossier, ScoringDesk } from "@ocop/contract"
import { type Answers, criteriaOf, type DossierAct, type DossierKind, passesGate } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { moveDossier } from "../../src/dossier/move"
import { readDossier } from "../../src/dossier/read"
import { addEvidenceWorkflow } from "../../src/workflows/dossier/add-evidence"
import type { Api } from "./api"
import { answersOf, draftDossier, fileDraft } from "./dossiers"
import type { Shop } from "./shop"
import { staff } from "./staff"

/** A user of the Admin, with the id that seats are given to. */
export interface Person {
  api: Api
  userId: string
}

export interface Council {
  province: string
  secretary: Person
  /** The first one chairs. */
  members: Person[]
}

/** Three council members of a province and its secretary. */
export async function councilOf(shop: Shop, province: string): Promise<Council> {
  const scope = { kind: "province", code: province } as const
  const person = async (role: "secretary" | "council_member") => personOf(shop, await staff(shop, role, scope))
  const secretary = await person("secretary")
  const members = [await person("council_member"), await person("council_member"), await person("council_member")]
  return { province, secretary, members }
}

export function personOf(shop: Shop, token: string): Person {
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
  return { api: shop.api.as(token), userId: claims.actor_id }
}

/** Moves a dossier on without a desk: the commune's and the advisory team's part have suites of their own. */
export async function move(shop: Shop, dossierId: string, ...acts: DossierAct[]): Promise<void> {
  for (const act of acts)
    await shop.db.transaction((trx) => moveDossier(trx, { dossierId, act, actor: "user:of_the_tests" }))
}

/** Two provinces: makers of the one have no seat that anybody knows, all others one in the same commune. */
export async function gather(shop: Shop, communeCode: string, elsewhere: string): Promise<void> {
  const { province_code } = await shop.db("commune").where({ code: communeCode }).first("province_code")
  const approved = () => shop.db("producer").where({ status: "approved" })
  await approved().where({ province_code: elsewhere }).update({ commune_code: null })
  await approved().whereNot({ province_code: elsewhere }).update({ province_code, commune_code: communeCode })
}

/** A dossier that a round may take in; `maker` names whose, `proof` what is written in a file that proves criterion 1.1. */
export async function readyDossier(
  shop: Shop,
  { kind = "first", maker, proof }: { kind?: DossierKind; maker?: string; proof?: string } = {},
): Promise<Dossier> {
  const draft = await draftDossier(shop, { kind, answers: "best", ...(maker && { producerId: maker }) })
  const { id } = draft
  if (proof) await prove(shop, { dossierId: id, shopId: draft.producerId }, proof)
  await fileDraft(shop, draft)
  await move(shop, id, "forward", "accept", "report")
  return readDossier(shop.db, id)
}

const prove = (shop: Shop, whose: { dossierId: string; shopId: string }, text: string) =>
  addEvidenceWorkflow(shop.container).run({
    input: {
      ...whose,
      actor: "member:of_the_tests",
      isAssistant: false,
      kind: "file",
      title: "Hợp đồng thu mua",
      criterion: "1.1",
      isPublic: false,
      ref: null,
      facts: null,
      content: { base64: Buffer.from(text).toString("base64"), mime: "application/pdf" },
    },
  })

/** A dossier of a maker of another province. */
export async function readyElsewhere(shop: Shop, province: string, communeCode: string): Promise<Dossier> {
  const { rows } = await shop.db.raw(
    `select pr.id from producer pr join listing l on l.producer_id = pr.id and l.deleted_at is null
    where pr.status = 'approved' and pr.province_code = :province
      and not exists (select from certificate c where c.product_id = l.product_id) limit 1`,
    { province },
  )
  const maker = rows[0]?.id
  await shop.db("producer").where({ id: maker }).update({ commune_code: communeCode })
  const dossier = await readyDossier(shop, { maker })
  await shop.db("producer").where({ id: maker }).update({ commune_code: null })
  return dossier
}

/** A round with its council seated; answers its page. */
export async function roundOf(council: Council, kind: "meeting" | "written" = "meeting"): Promise<CouncilRoundPage> {
  const { secretary, members } = council
  const called = await secretary.api.post<CouncilRoundPage>("/admin/rounds", {
    kind,
    proposalsBy: "2026-10-30",
    heldOn: "2026-12-15",
    place: "Trụ sở Ủy ban nhân dân tỉnh",
  })
  if (called.status !== 201) throw new Error(JSON.stringify(called.body))
  const seats = members.map(({ userId }, index) => ({
    userId,
    name: `Thành viên ${index + 1}`,
    sector: (["people_committee", "agriculture", "industry_trade"] as const)[index] ?? "expert",
    isChair: index === 0,
  }))
  const seated = await secretary.api.post<CouncilRoundPage>(`/admin/rounds/${called.body.round.id}/seats`, { seats })
  if (seated.status !== 200) throw new Error(JSON.stringify(seated.body))
  return seated.body
}

/** Puts dossiers on a round's list; answers the ids of their entries, in the order of the list. */
export async function enter(council: Council, roundId: string, dossierIds: string[]): Promise<string[]> {
  const entered = await council.secretary.api.post<CouncilRoundPage>(`/admin/rounds/${roundId}/entries`, { dossierIds })
  if (entered.status !== 201) throw new Error(JSON.stringify(entered.body))
  return dossierIds.map((id) => entered.body.entries.find(({ dossierId }) => dossierId === id)?.id ?? "")
}

/** A dossier on the list of a round of its own. */
export async function enteredBy(
  shop: Shop,
  council: Council,
  { kind = "meeting", proof }: { kind?: "meeting" | "written"; proof?: string } = {},
) {
  const dossier = await readyDossier(shop, {
    kind: kind === "written" ? "reassessment" : "first",
    ...(proof && { proof }),
  })
  const { round } = await roundOf(council, kind)
  const [entry = ""] = await enter(council, round.id, [dossier.id])
  return { dossier, round, entry }
}

/** A result of 4 stars although points reach 5, with the criterion whose gate was missed. */
export async function scoredFourStars(shop: Shop, council: Council) {
  const made = await enteredBy(shop, council)
  const { answers, criterion } = oneGateMissed(made.dossier.setCode)
  await scored(council, made.entry, [answers])
  return { ...made, criterion }
}

/** The province's decision on stars, as its office records it. */
export const awardBy = (number: string, stars: number, more: object = {}) => ({
  kind: "award",
  stars,
  number,
  decidedOn: "2026-11-20",
  issuer: "Chủ tịch Ủy ban nhân dân tỉnh",
  ...more,
})

export const deskOf = async ({ api }: Person, entryId: string) =>
  (await api.get<ScoringDesk>(`/admin/score-sheets/${entryId}`)).body
export const pageOf = async ({ api }: Person, entryId: string) =>
  (await api.get<CouncilEntryPage>(`/admin/council-entries/${entryId}`)).body

interface Written {
  answers: Answers
  comments?: Record<string, string>
  remark?: string
}

/** Saves a draft over the one that is there. */
export async function write(member: Person, entryId: string, { answers, comments = {}, remark = "" }: Written) {
  const { version } = (await deskOf(member, entryId)).sheet
  return member.api.post<{ version: number }>(`/admin/score-sheets/${entryId}`, { version, answers, comments, remark })
}

/** Writes a sheet and closes it. */
export async function close(member: Person, entryId: string, written: Written) {
  const { body } = await write(member, entryId, written)
  return member.api.post<ScoringDesk>(`/admin/score-sheets/${entryId}/closings`, { version: body.version })
}

/** All best answers but one: a criterion whose gate of 5 stars is missed for few points. */
export function oneGateMissed(setCode: string): { answers: Answers; criterion: string } {
  const set = criteriaSetOfCode(setCode)
  for (const { code, options, max } of criteriaOf(set)) {
    const criterion = criteriaOf(set).find((one) => one.code === code)
    const under = options.filter(
      (option) =>
        criterion &&
        !passesGate(criterion, option, 5) &&
        passesGate(criterion, option, 4) &&
        passesGate(criterion, option, 3),
    )
    const chosen = under.at(-1)
    if (chosen && max - chosen.points < 10)
      return {
        criterion: code,
        answers: answersOf(set, (one) => (one.code === code ? chosen.id : bestOf(one.options))),
      }
  }
  throw new Error(`${setCode} has no gate of 5 stars to miss`)
}

const bestOf = (options: readonly { id: string; points: number }[]) =>
  [...options].sort((a, b) => a.points - b.points).at(-1)?.id ?? ""

/** Everybody closes, the chair fixes what the sheets come to; answers the joint page. */
export async function scored(council: Council, entryId: string, sheets: Answers[]): Promise<CouncilEntryPage> {
  for (const [index, member] of council.members.entries()) {
    const answers = sheets[index] ?? sheets[0]
    if (!answers) throw new Error("Nobody scores without answers")
    const { status, body } = await close(member, entryId, { answers })
    if (status !== 201) throw new Error(JSON.stringify(body))
  }
  const [chair] = council.members
  if (!chair) throw new Error("Nobody chairs")
  return fix(chair, entryId)
}

export async function fix(chair: Person, entryId: string): Promise<CouncilEntryPage> {
  const sheetIds = (await pageOf(chair, entryId)).open?.sheets.map(({ id }) => id) ?? []
  const { status, body } = await chair.api.post<CouncilEntryPage>(`/admin/council-entries/${entryId}/results`, {
    sheetIds,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}
