import type { DeskDossier, DeskDossiers, Dossier } from "@ocop/contract"
import { addDays, criteriaOf, scoreSheet } from "@ocop/domain"
import type { Api } from "../support/api"
import { move } from "../support/council"
import { draftDossier, filedDossier } from "../support/dossiers"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

// A product whose stars run out is assessed again: within 45 days, and with its last dossier beside the new one.

let shop: Shop
let office: Api
let filed: Dossier

beforeAll(async () => {
  shop = await startShop()
  filed = await filedDossier(shop, { kind: "reassessment" })
  office = shop.api.as(await staff(shop, "secretary", { kind: "province", code: String(filed.provinceCode) }))
})
afterAll(() => shop?.stop())

const see = async (id: string) => (await office.get<DeskDossier>(`/admin/dossiers/${id}`)).body
const queue = async (query = "") => (await office.get<DeskDossiers>(`/admin/dossiers?${query}`)).body
const today = () => shop.container.resolve("clock").today()

test("its decision is due 45 days after it was complete, whoever has it until then", async () => {
  const due = addDays(await today(), 45)
  expect((await see(filed.id)).card).toMatchObject({ decisionDueOn: due, dueOn: filed.communeDueOn })
  for (const act of ["forward", "accept", "report", "enter_round", "score"] as const) {
    await move(shop, filed.id, act)
    expect((await see(filed.id)).card, act).toMatchObject({ dueOn: due, isLate: false })
  }
  await move(shop, filed.id, "refuse")
  expect((await see(filed.id)).card).toMatchObject({ dueOn: null, isLate: false })
})

test("on the 46th day it is late: counted, found by the filter, and at the top of the queue", async () => {
  const early = await filedDossier(shop, { kind: "reassessment" })
  const late = await filedDossier(shop, { kind: "reassessment" })
  const place = { province_code: filed.provinceCode }
  for (const { id } of [early, late]) {
    await shop.db("dossier").where({ id }).update(place)
    await move(shop, id, "forward")
  }
  const before = (await queue()).late
  const dueOn = (day: string) => shop.db("dossier").where({ id: late.id }).update({ decision_due_on: day })
  await dueOn(await today())
  expect([(await see(late.id)).card.isLate, (await queue()).late]).toEqual([false, before])
  await dueOn(addDays(await today(), -1))
  expect([(await see(late.id)).card.isLate, (await queue()).late]).toEqual([true, before + 1])
  expect((await queue("queue=province")).dossiers[0]?.id).toBe(late.id)
  expect((await queue("late=true")).dossiers.map(({ id }) => id)).toEqual([late.id])
})

test("what it answers otherwise than the last dossier stands beside each answer", async () => {
  const last = await filedDossier(shop, { kind: "reassessment", answers: "worst" })
  await move(shop, last.id, "reject")
  const { productId, producerId } = last
  const again = await draftDossier(shop, { kind: "reassessment", productId, producerId, answers: "best" })
  expect(again.previousDossierId).toBe(last.id)
  await shop.db("dossier").where({ id: again.id }).update({
    is_paper: true,
    province_code: filed.provinceCode,
  })
  const { sinceLast, set } = await see(again.id)
  expect(sinceLast?.points).toBe(100 - scoreSheet(set, last.answers).total)
  expect(sinceLast?.newCriteria).toEqual([])
  expect(sinceLast?.changes.map(({ criterion }) => criterion)).toEqual(criteriaOf(set).map(({ code }) => code))
  const [first] = criteriaOf(set)
  const worst = first?.options.toSorted((a, b) => a.points - b.points)[0]
  expect(sinceLast?.changes[0]?.before).toEqual({ points: worst?.points, text: worst?.text })

  await shop
    .db("dossier")
    .where({ id: again.id })
    .update({ answers: JSON.stringify(last.answers) })
  expect((await see(again.id)).sinceLast).toEqual({ points: 0, changes: [], newCriteria: [] })
  expect((await see(filed.id)).sinceLast).toBeNull()
})

test("while its producer is suspended nothing brings it nearer to stars, and it can still be sent back", async () => {
  const dossier = await filedDossier(shop, { kind: "reassessment" })
  const status = (to: string) =>
    shop
      .db("producer")
      .where({ id: dossier.producerId })
      .update({ status: to, suspended_reason: to === "suspended" ? "Đang kiểm tra" : null })
  const refusal = { code: "not_allowed_now", fields: { shop: "suspended" } }
  await status("suspended")
  await expect(move(shop, dossier.id, "forward")).rejects.toMatchObject(refusal)
  await status("approved")
  await move(shop, dossier.id, "forward", "accept", "report")
  await status("suspended")
  await expect(move(shop, dossier.id, "enter_round")).rejects.toMatchObject(refusal)
  await status("approved")
  await move(shop, dossier.id, "enter_round", "score")
  await status("suspended")
  await expect(move(shop, dossier.id, "prepare")).rejects.toMatchObject(refusal)
  await move(shop, dossier.id, "refuse")
  await status("approved")
})
