import { awardCertificate } from "../../src/certification/award"
import { revokeCertificate } from "../../src/certification/revoke"
import { moveDossier } from "../../src/dossier/move"
import { remindOfCertificates } from "../../src/dossier/remind-of-certificates"
import type CertificationService from "../../src/modules/certification/service"
import { move } from "../support/council"
import { filedDossier } from "../support/dossiers"
import { eventually } from "../support/eventually"
import { joins, otherShop, person } from "../support/members"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let shopId: string
beforeAll(async () => {
  shop = await startShop()
  shopId = await otherShop(shop)
  await joins(shop, await person(shop), shopId, "owner")
})
afterAll(() => shop?.stop())

const lettersOf = (kind: string) => shop.db("message").where({ kind, channel: "mail" }).orderBy("created_at")
const goTo = (day: string) => shop.container.resolve("clock").set(new Date(`${day}T03:00:00Z`))

let made = 0
async function certified(producerId: string, issuedOn: string): Promise<string> {
  made += 1
  const id = `prod_of_reminders_${made}`
  await shop.db("product").insert({ id, title: `Mật ong mẻ ${made}`, handle: `mat-ong-${made}`, status: "published" })
  const { province_code } = await shop.db("producer").where({ id: producerId }).first("province_code")
  await shop.db("listing").insert({
    ...{ id: `list_of_reminders_${made}`, product_id: id, producer_id: producerId, kind: "goods" },
    ...{ product_group: "food", illustration: "rice", province_code, place_precision: "province" },
    ...{ source: "test", folded: `mat ong me ${made}` },
  })
  await shop.container.resolve<CertificationService>("certification").issue({
    ...{ productId: id, stars: 3, issuedOn, issuedYear: Number(issuedOn.slice(0, 4)), issuedPrecision: "day" },
    ...{ decisionNumber: null, issuer: null, legalBasis: null, source: "test" },
  })
  return id
}

test("a step by an officer is told to the shop once, with the officer's words and the dossier's page", async () => {
  const { id } = await filedDossier(shop, { productId: await certified(shopId, "2019-01-05"), producerId: shopId })
  await shop.db.transaction((trx) =>
    moveDossier(trx, { dossierId: id, act: "return", actor: "user:thu", note: "Bổ sung bản đồ vùng trồng" }),
  )
  const [letter] = await eventually(
    () => lettersOf("dossier_returned"),
    (letters) => letters.length > 0,
  )
  expect(letter.text).toContain("Bổ sung bản đồ vùng trồng")
  expect(letter.text).toContain(`/sao/${id}`)
})

test("stars that are awarded and a certificate that is revoked are told with the words that matter, once", async () => {
  const productId = await certified(shopId, "2019-01-06")
  const { id, setCode } = await filedDossier(shop, { productId, producerId: shopId })
  await move(shop, id, "forward", "accept", "report", "enter_round", "score")
  const at = await shop.container.resolve("clock").now()
  const today = await shop.container.resolve("clock").today()
  const issuer = "Chủ tịch Ủy ban nhân dân tỉnh"
  const actor = "user:of_the_tests"
  const { certificateId } = await shop.db.transaction(async (trx) => {
    const decision = { number: "77/QĐ-UBND", decidedOn: today, issuer, level: "province" } as const
    const basis = { setNumber: 3, setCode, legalBasis: "26/2026/QĐ-TTg", productCode: null }
    const facts = { dossierId: id, productId, stars: 4, decision, issuedOn: today, actor, ...basis } as const
    const awarded = await awardCertificate(trx, facts, at)
    await moveDossier(trx, { dossierId: id, act: "award", actor })
    return awarded
  })
  const [awarded] = await eventually(
    () => lettersOf("dossier_awarded"),
    (letters) => letters.length > 0,
  )
  expect(awarded.text).toContain("Mật ong mẻ 2 được 4 sao")
  expect(awarded.text).toContain(`/sao/${id}`)

  const reason = "Dùng nguyên liệu khác với hồ sơ"
  const decision = { number: "78/QĐ-UBND", decidedOn: today, issuer, level: "province" } as const
  await shop.db.transaction((trx) =>
    revokeCertificate(trx, { id: certificateId, ground: "criteria_lost", reason, foundOn: today, decision, actor }, at),
  )
  const [revoked] = await eventually(
    () => lettersOf("certificate_revoked"),
    (letters) => letters.length > 0,
  )
  expect(revoked.text).toContain(reason)
  for (const kind of ["dossier_awarded", "certificate_revoked"]) expect(await lettersOf(kind)).toHaveLength(1)
})

test("a shop is reminded 180, 150 and 120 days before, once each; one letter tells of all", async () => {
  await certified(shopId, "2024-06-01")
  await certified(shopId, "2024-06-01")
  await goTo("2026-12-02")
  await remindOfCertificates(shop.container)
  const before = (await lettersOf("certificate_expiring")).length
  await goTo("2026-12-03")
  await remindOfCertificates(shop.container)
  await remindOfCertificates(shop.container)
  const first = await lettersOf("certificate_expiring")
  expect(first.length).toBe(before + 1)
  for (const name of ["Mật ong mẻ 3", "Mật ong mẻ 4"]) expect(first.at(-1).text).toContain(name)
  await goTo("2027-01-02")
  await remindOfCertificates(shop.container)
  await goTo("2027-02-01")
  await remindOfCertificates(shop.container)
  await goTo("2027-03-01")
  await remindOfCertificates(shop.container)
  expect((await lettersOf("certificate_expiring")).length).toBe(before + 3)
})

test("a shop whose people came late hears the last due reminder only, in one letter", async () => {
  const late = await otherShop(shop, shopId)
  await certified(late, "2024-07-10")
  await certified(late, "2024-07-20")
  await goTo("2027-06-01")
  const before = (await lettersOf("certificate_expiring")).length
  await remindOfCertificates(shop.container)
  expect((await lettersOf("certificate_expiring")).length).toBe(before)
  await joins(shop, await person(shop), late, "owner")
  await remindOfCertificates(shop.container)
  await goTo("2027-06-02")
  await remindOfCertificates(shop.container)
  expect((await lettersOf("certificate_expiring")).length).toBe(before + 1)
})
