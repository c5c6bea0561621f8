import { createHash } from "node:crypto"
import type { CouncilEntryPage, CouncilRoundPage, Dossier } from "@ocop/contract"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { strFromU8, unzipSync } from "fflate"
import {
  awardBy,
  type Council,
  councilOf,
  enter,
  enteredBy,
  gather,
  oneGateMissed,
  type Person,
  pageOf,
  roundOf,
  scored,
  scoredFourStars,
} from "../support/council"
import { answersOf } from "../support/dossiers"
import { type Shop, startShop } from "../support/shop"

// Dossiers of 90 points and more: they are prepared for the ministry, and what it answers is recorded.

const OFFICE = "/admin/council-entries"

let shop: Shop
let council: Council
let chair: Person
let second: Person
let decisions = 0

beforeAll(async () => {
  shop = await startShop()
  await gather(shop, "18373", "82")
  council = await councilOf(shop, "42")
  const [one, two] = council.members
  if (!one || !two) throw new Error("A council of three")
  ;[chair, second] = [one, two]
}, 120_000)
afterAll(() => shop?.stop())

const best = (dossier: Dossier) => answersOf(criteriaSetOfCode(dossier.setCode), "best")
const stateOf = async (dossierId: string) => (await shop.db("dossier").where({ id: dossierId }).first("state")).state
const award = (stars: number, more: object = {}) => {
  decisions += 1
  return awardBy(`${100 + decisions}/QĐ-UBND`, stars, more)
}
const decide = (entry: string, body: object) =>
  council.secretary.api.post<CouncilEntryPage>(`${OFFICE}/${entry}/decisions`, body)

const MINISTRY = { reference: "1200/QĐ-BNNMT", answeredOn: "2026-11-21" }
/** A result of 5 stars, its package prepared; answers the export's id. */
async function prepared(proof?: string) {
  const made = await enteredBy(shop, council, { ...(proof && { proof }) })
  const fixed = await scored(council, made.entry, [best(made.dossier)])
  expect(fixed.entry.result?.stars).toBe(5)
  const page = await council.secretary.api.post<CouncilEntryPage>(`${OFFICE}/${made.entry}/ministry-exports`)
  expect(page.status).toBe(201)
  return { ...made, exportId: page.body.ministry?.id ?? "" }
}
const send = (id: string) =>
  council.secretary.api.post<CouncilEntryPage>(`/admin/ministry-exports/${id}/dispatches`, {
    sentOn: "2026-11-20",
    reference: "512/UBND-NN",
  })
const answer = (id: string, body: object) =>
  council.secretary.api.post<CouncilEntryPage>(`/admin/ministry-exports/${id}/answers`, { ...MINISTRY, ...body })

test("are prepared once, sent once, and awarded 5 stars by the Minister's decision", async () => {
  const { dossier, entry, exportId } = await prepared()
  expect((await council.secretary.api.post(`${OFFICE}/${entry}/ministry-exports`)).status).toBe(409)
  expect((await decide(entry, award(4, { ground: "Không chờ Bộ" }))).status).toBe(409)
  expect((await answer(exportId, { kind: "awarded", average: 93 })).status).toBe(409)
  const sent = await Promise.all([send(exportId), send(exportId)])
  expect(sent.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await answer(exportId, { kind: "awarded", average: 89.5 })).status).toBe(400)
  const both = await Promise.all([1, 2].map(() => answer(exportId, { kind: "awarded", average: 93 })))
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(await stateOf(dossier.id)).toBe("awarded")
  const certificates = await shop.db("certificate").where({ dossier_id: dossier.id })
  expect(certificates).toMatchObject([{ stars: 5, issuer_level: "ministry" }])
  expect((await pageOf(chair, entry)).entry.decision).toMatchObject({ level: "ministry", stars: 5 })
})

test("under 90 at the ministry come back: 3 or 4 stars on its council's result, never more", async () => {
  const { dossier, entry, exportId } = await prepared()
  await send(exportId)
  const note = "Điểm trung bình 86, thiếu chứng nhận quốc tế"
  expect((await answer(exportId, { kind: "returned", average: 65, stars: 4, note })).status).toBe(400)
  const back = await answer(exportId, { kind: "returned", average: 66, stars: 3, note })
  expect(back.body).toMatchObject({ awardable: 3, may: ["award", "refuse"], ministry: { answer: { stars: 3 } } })
  expect((await decide(entry, award(4))).status).toBe(400)
  expect((await decide(entry, award(3))).status).toBe(201)
  expect(await stateOf(dossier.id)).toBe("awarded")
})

test("or are assessed again in another round, with sheets of its own", async () => {
  const { dossier, entry, exportId, round: former } = await prepared()
  await send(exportId)
  await answer(exportId, { kind: "returned", average: 86, stars: 4, note: "Đề nghị đánh giá lại" })
  const path = `/admin/rounds/${former.id}`
  const { ready } = (await council.secretary.api.get<CouncilRoundPage>(path)).body
  expect(ready.map(({ id }) => id)).not.toContain(dossier.id)
  expect(await council.secretary.api.post(`${path}/entries`, { dossierIds: [dossier.id] })).toMatchObject({
    status: 409,
    body: { fields: { dossier: "already_listed" } },
  })
  const { round } = await roundOf(council)
  const [again = ""] = await enter(council, round.id, [dossier.id])
  expect((await pageOf(chair, again)).entry).toMatchObject({ state: "in_council", closed: 0 })
  expect((await pageOf(chair, entry)).entry.state).toBe("back_from_ministry")
  expect((await decide(entry, award(4))).status).toBe(409)
  await scored(council, again, [oneGateMissed(dossier.setCode).answers])
  expect((await decide(again, award(4))).status).toBe(201)
})

test("go out with the package of the round that scored them, not with an earlier one's", async () => {
  const { dossier, entry, exportId } = await prepared()
  await send(exportId)
  await answer(exportId, { kind: "returned", average: 86, stars: 4, note: "Đề nghị đánh giá lại" })
  const { round } = await roundOf(council)
  const [again = ""] = await enter(council, round.id, [dossier.id])
  await scored(council, again, [best(dossier)])
  const prepare = (id: string) => council.secretary.api.post<CouncilEntryPage>(`${OFFICE}/${id}/ministry-exports`)
  expect((await prepare(entry)).status).toBe(409)
  const { body } = await prepare(again)
  expect((await send(exportId)).status).toBe(409)
  expect(await stateOf(dossier.id)).toBe("for_ministry")
  expect((await send(body.ministry?.id ?? "")).status).toBe(201)
})

test("go out as a package whose index holds for every file", async () => {
  const contract = "%PDF-1.7\n% gạo đỏ, 12 tấn một năm\n%%EOF\n"
  const { dossier, exportId } = await prepared(contract)
  const file = await council.secretary.api.file(`/admin/ministry-exports/${exportId}/file`)
  expect(file.status).toBe(200)
  const files = unzipSync(file.bytes)
  const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
    .trim()
    .split("\n")
  expect(sums.map((line) => line.split("  ")[1]).sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== "SHA256SUMS")
      .sort(),
  )
  for (const line of sums) {
    const [sum, name = ""] = line.split("  ")
    expect(
      createHash("sha256")
        .update(files[name] ?? "")
        .digest("hex"),
    ).toBe(sum)
  }
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["ho-so.json", "bieu-mau-01.pdf", "bieu-mau-02.pdf", "bien-ban.pdf", "phieu-cham.xlsx"]),
  )
  expect(strFromU8(files["minh-chung/01_1-1_hop-dong-thu-mua.pdf"] ?? new Uint8Array())).toBe(contract)
  expect(JSON.parse(strFromU8(files["ho-so.json"] ?? new Uint8Array())).code).toBe(dossier.code)
  expect(Object.keys(files).filter((name) => name.startsWith("phieu-cham/"))).toHaveLength(3)
  for (const who of [chair, second])
    expect((await who.api.get(`/admin/ministry-exports/${exportId}/file`)).status).toBe(403)
})

test("not reached are not prepared", async () => {
  const { entry } = await scoredFourStars(shop, council)
  expect(await council.secretary.api.post(`${OFFICE}/${entry}/ministry-exports`)).toMatchObject({
    status: 409,
    body: { fields: { result: "not_five" } },
  })
})
