import type {
  CouncilEntryPage,
  CouncilRound,
  CouncilRoundPage,
  Dossier,
  ScoreSheets,
  ScoringDesk,
} from "@ocop/contract"
import { type Answers, criteriaOf } from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import {
  awardBy,
  type Council,
  close,
  councilOf,
  deskOf,
  enter,
  enteredBy,
  fix,
  gather,
  oneGateMissed,
  type Person,
  pageOf,
  personOf,
  readyDossier,
  readyElsewhere,
  roundOf,
  scored,
  scoredFourStars,
  write,
} from "../support/council"
import { answersOf } from "../support/dossiers"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const OFFICE = "/admin/council-entries"
const ISSUER = "Chủ tịch Ủy ban nhân dân tỉnh"

let shop: Shop
let council: Council
let chair: Person
let second: Person
let third: Person
let operator: Person
const province = "42"
const ELSEWHERE = "82"
let decisions = 0

beforeAll(async () => {
  shop = await startShop()
  await gather(shop, "18373", ELSEWHERE)
  council = await councilOf(shop, province)
  const [one, two, three] = council.members
  if (!one || !two || !three) throw new Error("A council of three")
  ;[chair, second, third] = [one, two, three]
  operator = personOf(shop, await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())

const best = (dossier: Dossier) => answersOf(criteriaSetOfCode(dossier.setCode), "best")
const worst = (dossier: Dossier) => answersOf(criteriaSetOfCode(dossier.setCode), "worst")
const entered = (kind: "meeting" | "written" = "meeting") => enteredBy(shop, council, { kind })
const stateOf = async (dossierId: string) => (await shop.db("dossier").where({ id: dossierId }).first("state")).state
const award = (stars: number, more: object = {}) => {
  decisions += 1
  return awardBy(`${100 + decisions}/QĐ-UBND`, stars, more)
}
const decide = (entry: string, body: object, who = council.secretary) =>
  who.api.post<CouncilEntryPage>(`${OFFICE}/${entry}/decisions`, body)
/** The way that most tests begin. */
const fourStars = () => scoredFourStars(shop, council)

test("three members score alone, points reach 5 stars, a gate is missed: 4 stars are awarded, and the advice names it", async () => {
  const { dossier, entry, round } = await entered()
  const { answers, criterion } = oneGateMissed(dossier.setCode)
  await close(chair, entry, { answers, comments: { [criterion]: "Chưa thấy hợp đồng" } })
  await close(second, entry, { answers })
  expect(await stateOf(dossier.id)).toBe("in_council")
  expect((await close(third, entry, { answers: best(dossier), remark: "Hồ sơ tốt" })).status).toBe(201)
  expect(await stateOf(dossier.id)).toBe("scored")

  const open = await pageOf(chair, entry)
  expect(open.open?.result).toMatchObject({ stars: 4, sheets: 3 })
  expect(open.open?.result.average).toBeGreaterThanOrEqual(90)
  expect(open.open?.advice).toMatchObject({ stars: 5, pointsLacking: 0, gates: [{ criterion, stars: 5 }] })
  expect(open.may).toEqual(["comment", "fix"])
  const said = await chair.api.post<CouncilEntryPage>(`${OFFICE}/${entry}/comments`, {
    criterion,
    text: "Cần hợp đồng liên kết còn hạn",
  })
  expect(said.body.open?.comments).toMatchObject([{ criterion, text: "Cần hợp đồng liên kết còn hạn" }])
  const points = open.open?.sheets.map((sheet) => sheet.points)
  expect(said.body.open?.sheets.map((sheet) => sheet.points)).toEqual(points)

  const fixed = await fix(chair, entry)
  expect(fixed.entry.result).toEqual({ stars: 4, average: open.open?.result.average })
  const awarded = await decide(entry, award(4))
  expect(awarded.status).toBe(201)
  expect(awarded.body.entry.decision).toMatchObject({ kind: "award", level: "province", stars: 4 })
  expect(await stateOf(dossier.id)).toBe("awarded")
  const certificate = await shop.db("certificate").where({ dossier_id: dossier.id }).first()
  expect(certificate).toMatchObject({ stars: 4, product_id: dossier.productId, set_code: dossier.setCode })
  expect(await shop.db("dossier_comment").where({ dossier_id: dossier.id, stage: "council" })).toMatchObject([
    { criterion_code: criterion, text: "Cần hợp đồng liên kết còn hạn" },
  ])
  const listed = await council.secretary.api.get<CouncilRoundPage>(`/admin/rounds/${round.id}`)
  expect(listed.body.round).toMatchObject({ entries: 1, scored: 1, decided: 1 })
})

describe("until every sheet is closed, nobody knows what another scored", () => {
  let made: Awaited<ReturnType<typeof entered>>
  const SECRET = "Điều chỉ mình tôi biết"
  beforeAll(async () => {
    made = await entered()
    const comments = { "1.1": SECRET }
    await close(second, made.entry, { answers: worst(made.dossier), comments, remark: SECRET })
    await write(third, made.entry, { answers: worst(made.dossier), comments, remark: SECRET })
  })

  test.each(["chair", "secretary", "operator", "the own author's colleague"])("%s", async (name) => {
    const who = { chair, secretary: council.secretary, operator }[name] ?? third
    const page = await pageOf(who, made.entry)
    expect(page.open).toBeNull()
    expect(page.progress.map(({ state }) => state)).toEqual(["none", "closed", "draft"])
    expect(page.entry).toMatchObject({ closed: 1, seats: 3, result: null })
    const rounds = await who.api.get<CouncilRoundPage>(`/admin/rounds/${made.round.id}`)
    const told = JSON.stringify([{ ...page, set: null }, rounds.body])
    const log = await who.api.get("/admin/audit-log?limit=200")
    expect(told + JSON.stringify(log.body)).not.toContain(SECRET)
    for (const word of ["points", 'average":', '"answers"']) expect(told).not.toContain(word)
  })

  test("their own sheet is all that members open, and the office opens none", async () => {
    const desk = await deskOf(chair, made.entry)
    expect(desk.sheet).toMatchObject({ state: "none", answers: { options: {} }, comments: {} })
    expect(JSON.stringify(desk)).not.toContain(SECRET)
    expect((await deskOf(second, made.entry)).sheet).toMatchObject({ state: "closed", remark: SECRET })
    for (const who of [council.secretary, operator])
      expect((await who.api.get(`/admin/score-sheets/${made.entry}`)).status).toBe(403)
  })

  test("what the database keeps of the acts says that, never what", async () => {
    const rows = await shop.db("audit_entry").whereILike("act", "score_sheet%")
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(SECRET)
    for (const { after } of rows) expect(Object.keys(after)).toEqual(["entry"])
  })

  test("with the last one closed all are read by everybody who may", async () => {
    await write(third, made.entry, { answers: best(made.dossier) })
    const { version } = (await deskOf(third, made.entry)).sheet
    await third.api.post(`/admin/score-sheets/${made.entry}/closings`, { version })
    await close(chair, made.entry, { answers: best(made.dossier) })
    for (const who of [chair, second, third, council.secretary, operator])
      expect((await pageOf(who, made.entry)).open?.sheets.map(({ remark }) => remark)).toContain(SECRET)
  })
})

describe("a sheet", () => {
  test("that is not whole is kept and not closed, and every criterion that lacks is named", async () => {
    const { dossier, entry } = await entered()
    const [criterion] = criteriaOf(criteriaSetOfCode(dossier.setCode))
    const some: Answers = { options: { [criterion?.code ?? ""]: criterion?.options[0]?.id ?? "" }, knockOuts: [] }
    const saved = await write(chair, entry, { answers: some })
    expect(saved.body.version).toBe(1)
    const closing = await chair.api.post(`/admin/score-sheets/${entry}/closings`, { version: 1 })
    expect(closing).toMatchObject({
      status: 400,
      body: { code: "invalid_fields", fields: { "answers.1.2": "missing" } },
    })
    expect((await deskOf(chair, entry)).sheet).toMatchObject({ state: "draft", answers: some })
  })

  test.each([
    [{ options: { "1.1": "1.1.z" }, knockOuts: [] }, { "answers.1.1": "no_such_option" }],
    [{ options: { "99": "99.a" }, knockOuts: [] }, { "answers.99": "no_such_criterion" }],
    [{ options: {}, knockOuts: ["made-up"] }, { "answers.knockOuts": "no_such_knock_out" }],
  ])("with answers that the set does not know is refused: %j", async (answers, fields) => {
    const { entry } = await entered()
    expect(await write(chair, entry, { answers })).toMatchObject({ status: 400, body: { fields } })
  })

  test("is closed once, whoever presses twice at once", async () => {
    const { dossier, entry } = await entered()
    const { version } = (await write(second, entry, { answers: best(dossier) })).body
    const twice = await Promise.all(
      [1, 2, 3].map(() => second.api.post(`/admin/score-sheets/${entry}/closings`, { version })),
    )
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(await shop.db("score_sheet").where({ entry_id: entry })).toHaveLength(1)
    expect((await write(second, entry, { answers: worst(dossier) })).status).toBe(409)
  })

  test("saved in two places: the second is told, and nothing is lost", async () => {
    const { dossier, entry } = await entered()
    const sheet = { version: 0, answers: best(dossier), comments: {}, remark: "" }
    const both = await Promise.all([1, 2].map(() => chair.api.post(`/admin/score-sheets/${entry}`, sheet)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await deskOf(chair, entry)).sheet.version).toBe(1)
  })

  test("that is closed is superseded by its author alone, with a reason, until the result is fixed", async () => {
    const { dossier, entry } = await entered()
    const correction = { answers: best(dossier), comments: {}, remark: "", reason: "Bỏ sót giấy chứng nhận VietGAP" }
    const correct = (who: Person, body: object = correction) =>
      who.api.post<ScoringDesk>(`/admin/score-sheets/${entry}/corrections`, body)
    expect((await correct(chair)).status).toBe(409)
    await close(chair, entry, { answers: worst(dossier) })
    expect((await correct(chair, { ...correction, reason: "" })).status).toBe(400)
    expect((await correct(council.secretary)).status).toBe(403)
    const corrected = await correct(chair)
    expect(corrected.body.sheet.corrections).toMatchObject([{ reason: correction.reason, points: 100 }])
    await close(second, entry, { answers: best(dossier) })
    await close(third, entry, { answers: best(dossier) })
    const looked = (await pageOf(chair, entry)).open?.sheets.map(({ id }) => id)
    expect((await correct(second)).status).toBe(201)
    const stale = await chair.api.post(`${OFFICE}/${entry}/results`, { sheetIds: looked })
    expect(stale.status).toBe(409)
    const fixed = await fix(chair, entry)
    expect(fixed.open?.sheets.filter(({ reason }) => reason)).toHaveLength(2)
    expect((await correct(third)).status).toBe(409)
    expect(await shop.db("score_sheet").where({ entry_id: entry })).toHaveLength(5)
  })

  test("closing by one while another supersedes: both stand, and the dossier is scored once", async () => {
    const { dossier, entry } = await entered()
    await close(chair, entry, { answers: worst(dossier) })
    await close(second, entry, { answers: worst(dossier) })
    const { version } = (await write(third, entry, { answers: worst(dossier) })).body
    const correction = { answers: best(dossier), comments: {}, remark: "", reason: "Xem lại hồ sơ liên kết" }
    const answers = await Promise.all([
      third.api.post(`/admin/score-sheets/${entry}/closings`, { version }),
      chair.api.post(`/admin/score-sheets/${entry}/corrections`, correction),
      second.api.post(`/admin/score-sheets/${entry}/corrections`, correction),
    ])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const steps = await shop.db("dossier_step").where({ dossier_id: dossier.id, act: "score" })
    expect(steps).toHaveLength(1)
  })

  test("nobody changes what was closed, not even in the database", async () => {
    for (const table of ["score_sheet", "council_result", "council_decision", "council_comment", "ministry_answer"])
      for (const statement of [
        `update ${table} set created_at = now()`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        if (!statement.startsWith("truncate") && (await shop.db(table).first()) === undefined) continue
        else await expect(shop.db.transaction((trx) => trx.raw(statement))).rejects.toThrow(/only ever added/)
  })
})

describe("a decision", () => {
  test.each([
    [5, {}, 400],
    [3, {}, 400],
    [3, { ground: "  " }, 400],
    [4, { decidedOn: "2027-12-01" }, 400],
    [4, { issuedOn: "2026-11-01" }, 409],
  ])("of %i stars %j where 4 are allowed is refused, nothing half written", async (stars, more, status) => {
    const { dossier, entry } = await fourStars()
    expect((await decide(entry, award(stars, more))).status).toBe(status)
    expect(await stateOf(dossier.id)).toBe("scored")
    expect(await shop.db("certificate").where({ dossier_id: dossier.id })).toEqual([])
    expect(await shop.db("council_decision").where({ entry_id: entry })).toEqual([])
  })

  test("of fewer stars stands with its ground, and the producer reads it", async () => {
    const { dossier, entry } = await fourStars()
    const ground = "Sản lượng vụ vừa rồi không đủ như hồ sơ"
    expect((await decide(entry, award(3, { ground }))).body.entry.decision).toMatchObject({ stars: 3, reason: ground })
    expect(await shop.db("dossier_step").where({ dossier_id: dossier.id, act: "award" })).toMatchObject([
      { note: ground },
    ])
  })

  test("of none has its reason, and awards nothing", async () => {
    const { dossier, entry } = await entered()
    const low = await scored(council, entry, [worst(dossier)])
    expect(low).toMatchObject({ awardable: null, may: [] })
    expect((await decide(entry, award(3))).status).toBe(400)
    const refusal = { kind: "refuse", decidedOn: "2026-11-20", issuer: ISSUER, reason: "Chưa đủ 50 điểm trung bình" }
    expect((await decide(entry, { ...refusal, reason: "thấp" })).status).toBe(400)
    expect((await decide(entry, refusal)).body.entry.decision).toMatchObject({ kind: "refuse", stars: null })
    expect(await stateOf(dossier.id)).toBe("not_awarded")
    expect(await shop.db("certificate").where({ dossier_id: dossier.id })).toEqual([])
  })

  test("before the chair fixed the result is refused", async () => {
    const { dossier, entry } = await entered()
    for (const member of council.members)
      await close(member, entry, { answers: oneGateMissed(dossier.setCode).answers })
    const early = await decide(entry, award(4))
    expect(early).toMatchObject({ status: 409, body: { fields: { result: "missing" } } })
  })

  test("of two at once one stands", async () => {
    const { dossier, entry } = await fourStars()
    const both = await Promise.all([
      decide(entry, award(4)),
      decide(entry, award(3, { ground: "Ý kiến của đồng chí khác" }), operator),
      decide(
        entry,
        { kind: "refuse", decidedOn: "2026-11-20", issuer: ISSUER, reason: "Thiếu mẫu sản phẩm" },
        operator,
      ),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(await shop.db("council_decision").where({ entry_id: entry })).toHaveLength(1)
    const steps = await shop.db("dossier_step").where({ dossier_id: dossier.id }).whereIn("act", ["award", "refuse"])
    expect(steps).toHaveLength(1)
    expect((await shop.db("certificate").where({ dossier_id: dossier.id })).length).toBeLessThan(2)
  })

  test("for a producer who is suspended is refused, and stands once it is open again", async () => {
    const { dossier, entry } = await fourStars()
    const producer = shop.db("producer").where({ id: dossier.producerId })
    await producer.clone().update({ status: "suspended", suspended_reason: "Đang kiểm tra" })
    const refused = await decide(entry, award(4))
    expect(refused.status).toBe(409)
    expect(await stateOf(dossier.id)).toBe("scored")
    expect(await shop.db("decision").where({ number: `${100 + decisions}/QĐ-UBND` })).toEqual([])
    await producer.clone().update({ status: "approved", suspended_reason: null })
    expect((await decide(entry, award(4))).status).toBe(201)
  })

  test("that a killed process left half done is not there: it is one transaction", async () => {
    const { dossier, entry } = await fourStars()
    await shop.db.raw(
      `create function of_the_tests() returns trigger language plpgsql as $$ begin raise exception 'killed'; end $$`,
    )
    await shop.db.raw(
      "create trigger of_the_tests before insert on council_decision for each row execute function of_the_tests()",
    )
    expect((await decide(entry, award(4))).status).toBe(500)
    await shop.db.raw("drop function of_the_tests() cascade")
    expect(await stateOf(dossier.id)).toBe("scored")
    expect(await shop.db("certificate").where({ dossier_id: dossier.id })).toEqual([])
    expect((await decide(entry, award(4))).status).toBe(201)
  })

  test("never gives more stars than the result, not even written into the database", async () => {
    const { dossier, entry } = await fourStars()
    const row = {
      id: "cdec_forged",
      entry_id: entry,
      dossier_id: dossier.id,
      kind: "award",
      level: "ministry",
      stars: 5,
    }
    const more = {
      number: "1",
      decided_on: "2026-11-20",
      issuer: ISSUER,
      certificate_id: "x",
      at: new Date(),
      by: "user:x",
    }
    await expect(shop.db("council_decision").insert({ ...row, ...more })).rejects.toThrow(/No result allows 5 stars/)
  })
})

describe("written opinions", () => {
  test("take in re-assessments only, with their last day", async () => {
    const dossier = await readyDossier(shop)
    const { round } = await roundOf(council, "written")
    const refused = await council.secretary.api.post(`/admin/rounds/${round.id}/entries`, { dossierIds: [dossier.id] })
    expect(refused).toMatchObject({ status: 409, body: { fields: { dossier: "needs_meeting" } } })
    const { entry } = await entered("written")
    expect((await pageOf(chair, entry)).entry.dueOn).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  test("that agree need no meeting", async () => {
    const { dossier, entry } = await entered("written")
    const page = await scored(council, entry, [oneGateMissed(dossier.setCode).answers])
    expect(page).toMatchObject({ needsMeeting: false, isFixed: true, meeting: null })
  })

  test("that differ are fixed once the council has met", async () => {
    const { dossier, entry } = await entered("written")
    await close(chair, entry, { answers: best(dossier) })
    await close(second, entry, { answers: best(dossier) })
    await close(third, entry, { answers: oneGateMissed(dossier.setCode).answers })
    const page = await pageOf(chair, entry)
    expect(page).toMatchObject({ needsMeeting: true, open: { differences: { stars: true } }, may: ["comment"] })
    const sheetIds = page.open?.sheets.map(({ id }) => id)
    expect(await chair.api.post(`${OFFICE}/${entry}/results`, { sheetIds })).toMatchObject({
      status: 409,
      body: { fields: { meeting: "needed" } },
    })
    const meet = (metOn: string) => council.secretary.api.post(`${OFFICE}/${entry}/meetings`, { metOn, note: null })
    expect((await meet("2030-01-01")).status).toBe(400)
    expect((await meet("2026-11-21")).status).toBe(201)
    expect((await meet("2026-11-21")).status).toBe(409)
    expect((await fix(chair, entry)).entry.result?.stars).toBe(5)
  })
})

describe("who may what", () => {
  let made: Awaited<ReturnType<typeof fourStars>>
  let stranger: Person
  let otherSecretary: Person
  let other: Person
  beforeAll(async () => {
    made = await fourStars()
    const elsewhere = { kind: "province", code: ELSEWHERE } as const
    stranger = personOf(shop, await staff(shop, "council_member", { kind: "province", code: province }))
    other = personOf(shop, await staff(shop, "council_member", elsewhere))
    otherSecretary = personOf(shop, await staff(shop, "secretary", elsewhere))
  })

  test("a round is not there for another province, nor for a member without a seat in it", async () => {
    for (const who of [stranger, other, otherSecretary]) {
      for (const path of [
        `/admin/rounds/${made.round.id}`,
        `${OFFICE}/${made.entry}`,
        `/admin/rounds/${made.round.id}/minutes`,
      ])
        expect((await who.api.get(path)).status).toBe(404)
      const { rounds } = (await who.api.get<{ rounds: CouncilRound[] }>("/admin/rounds")).body
      expect(rounds).toEqual([])
    }
    expect((await stranger.api.get(`/admin/score-sheets/${made.entry}`)).status).toBe(404)
    expect((await stranger.api.get<ScoreSheets>("/admin/score-sheets")).body.entries).toEqual([])
    expect((await decide(made.entry, award(4), otherSecretary)).status).toBe(404)
    expect((await otherSecretary.api.post(`/admin/rounds/${made.round.id}/seats`, { seats: [] })).status).toBe(404)
  })

  test.each([
    ["rounds", "POST", "/admin/rounds"],
    ["decisions", "POST", (id: string) => `${OFFICE}/${id}/decisions`],
    ["meetings", "POST", (id: string) => `${OFFICE}/${id}/meetings`],
    ["exports", "POST", (id: string) => `${OFFICE}/${id}/ministry-exports`],
  ])("members do not write %s", async (_noun, method, path) => {
    for (const who of council.members)
      expect((await who.api.ask(method, typeof path === "string" ? path : path(made.entry), {})).status).toBe(403)
  })

  test("only the chair comments and fixes, and only before it is fixed", async () => {
    const { dossier, entry } = await entered()
    const said = { criterion: null, text: "Nhất trí" }
    expect((await chair.api.post(`${OFFICE}/${entry}/comments`, said)).status).toBe(409)
    for (const member of council.members) await close(member, entry, { answers: best(dossier) })
    const sheetIds = (await pageOf(second, entry)).open?.sheets.map(({ id }) => id)
    expect((await second.api.post(`${OFFICE}/${entry}/results`, { sheetIds })).status).toBe(404)
    expect((await second.api.post(`${OFFICE}/${entry}/comments`, said)).status).toBe(404)
    expect((await council.secretary.api.post(`${OFFICE}/${entry}/results`, { sheetIds })).status).toBe(403)
    const twice = await Promise.all([1, 2].map(() => chair.api.post(`${OFFICE}/${entry}/results`, { sheetIds })))
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await chair.api.post(`${OFFICE}/${entry}/comments`, said)).status).toBe(409)
  })
})

describe("a round", () => {
  test("outside of the windows is warned about and stands", async () => {
    const { body } = await council.secretary.api.post<CouncilRoundPage>("/admin/rounds", {
      kind: "meeting",
      proposalsBy: "2026-10-30",
      heldOn: "2026-12-30",
    })
    expect(body.round).toMatchObject({ provinceCode: province, year: 2026, warnings: ["held_late"] })
  })

  test("has a number of its own, however many are called at once", async () => {
    const calls = await Promise.all(
      [1, 2, 3].map(() =>
        council.secretary.api.post<CouncilRoundPage>("/admin/rounds", {
          kind: "meeting",
          proposalsBy: "2027-04-30",
          heldOn: "2027-06-15",
        }),
      ),
    )
    expect(calls.map(({ body }) => body.round.number).sort()).toEqual([1, 2, 3])
  })

  test("takes no dossier in without a chair and three members, nor one of another province or state", async () => {
    const dossier = await readyDossier(shop)
    const called = await council.secretary.api.post<CouncilRoundPage>("/admin/rounds", {
      kind: "meeting",
      proposalsBy: "2026-10-30",
      heldOn: "2026-12-15",
    })
    const path = `/admin/rounds/${called.body.round.id}`
    const take = (id: string) => council.secretary.api.post(`${path}/entries`, { dossierIds: [id] })
    expect(await take(dossier.id)).toMatchObject({ status: 409, body: { fields: { seats: "too_few" } } })
    const { round } = await roundOf(council)
    const both = await readyElsewhere(shop, ELSEWHERE, "30226")
    const mixed = { dossierIds: [dossier.id, both.id] }
    expect((await council.secretary.api.post(`/admin/rounds/${round.id}/entries`, mixed)).status).toBe(404)
    expect(await stateOf(dossier.id)).toBe("ready")
    const twice = await Promise.all([1, 2].map(() => enter(council, round.id, [dossier.id]).catch(() => null)))
    expect(twice.filter((ids) => ids !== null)).toHaveLength(1)
  })

  test("seats council members of its province only, once each, one of them in the chair", async () => {
    const { round } = await roundOf(council)
    const seat = (userId: string, isChair = false) => ({ userId, name: "Bà Năm", sector: "health", isChair })
    const put = (seats: object[]) => council.secretary.api.post(`/admin/rounds/${round.id}/seats`, { seats })
    const ids = council.members.map(({ userId }) => userId)
    expect((await put(ids.map((id) => seat(id)))).status).toBe(400)
    expect((await put([seat(ids[0] ?? "", true), seat(ids[0] ?? "")])).status).toBe(400)
    const refused = await put([seat(council.secretary.userId, true), ...ids.map((id) => seat(id))])
    expect(refused).toMatchObject({ status: 400, body: { fields: { seats: "stranger" } } })
  })

  test("keeps its council once a sheet is closed; whoever cannot score is excused, and hands the chair over", async () => {
    const fourth = personOf(shop, await staff(shop, "council_member", { kind: "province", code: province }))
    const larger = { ...council, members: [...council.members, fourth] }
    const dossier = await readyDossier(shop)
    const { round } = await roundOf(larger)
    expect(round.seats.map(({ userId }) => userId)).toEqual(larger.members.map(({ userId }) => userId))
    const named = shop.db("council_seat").where({ round_id: round.id })
    expect(await named.countDistinct("created_at as moments").first()).toEqual({ moments: "4" })
    const [entry = ""] = await enter(larger, round.id, [dossier.id])
    for (const member of [second, third, fourth]) await close(member, entry, { answers: best(dossier) })
    const seats = round.seats.map(({ userId, name, sector, isChair }) => ({ userId, name, sector, isChair }))
    expect((await council.secretary.api.post(`/admin/rounds/${round.id}/seats`, { seats })).status).toBe(409)
    const [chairSeat, secondSeat] = round.seats
    const excuse = (body: object) =>
      council.secretary.api.post<CouncilRoundPage>(`/admin/rounds/${round.id}/excuses`, body)
    const reason = "Công tác đột xuất"
    expect((await excuse({ seatId: chairSeat?.id, reason })).status).toBe(400)
    const excused = await excuse({ seatId: chairSeat?.id, reason, chairSeatId: secondSeat?.id })
    expect(excused.body.round.seats.find(({ isChair }) => isChair)?.id).toBe(secondSeat?.id)
    expect(await stateOf(dossier.id)).toBe("scored")
    expect((await chair.api.get(`${OFFICE}/${entry}`)).status).toBe(404)
    expect((await fix(second, entry)).entry.result?.stars).toBe(5)
    const another = round.seats.find(({ userId }) => userId === third.userId)
    expect((await excuse({ seatId: another?.id, reason })).status).toBe(409)
  })
})

test("the minutes name who was there, what came out, and why it is not more", async () => {
  const { round, dossier, entry, criterion } = await fourStars()
  await decide(entry, award(4))
  const file = await council.secretary.api.file(`/admin/rounds/${round.id}/minutes`)
  expect(file.status).toBe(200)
  const text = pdfText(file.bytes).replace(/\s+/g, " ")
  for (const words of [
    "Thành viên 1",
    "Chủ tịch hội đồng",
    dossier.code,
    "Đủ điều kiện 4 sao",
    `tiêu chí ${criterion}`,
  ])
    expect(text).toContain(words)
  expect(text).toContain(`${100 + decisions}/QĐ-UBND`)
})
