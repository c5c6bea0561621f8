import type { Dashboard, Problem } from "@ocop/contract"
import { addDays, addMonthsClamped, formatDate } from "@ocop/domain"
import type { CertificateRecord } from "../../src/modules/certification/certificate-record"
import type { Api } from "../support/api"
import { certify } from "../support/certificates"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let desk: Api
let today: string
/** A province without products, and two communes of it. */
let province: string
let communes: { code: string; name: string }[]

beforeAll(async () => {
  shop = await startShop()
  today = await shop.container.resolve("clock").today()
  const empty = await shop
    .db("province")
    .whereNotIn("code", shop.db("listing").select("province_code"))
    .whereNotIn("code", shop.db("producer").select("province_code"))
    .orderBy("code")
    .first("code")
  province = empty.code
  communes = await shop
    .db("commune")
    .where({ province_code: province, kind: "commune" })
    .orderBy("code")
    .limit(2)
    .select("code", "name")
  desk = shop.api.as(await staff(shop, "secretary", { kind: "province", code: province }))
  await settle()
})
afterAll(() => shop?.stop())

const monthsAgo = (months: number) => addMonthsClamped(today, -months)
/** The last day on which stars of 36 months issued that day show. */
const endOf = (issuedOn: string) => addDays(addMonthsClamped(issuedOn, 36), -1)
const issued = (issuedOn: string, stars: 3 | 4 | 5 | null): Partial<CertificateRecord> => ({
  stars,
  issuedOn,
  issuedYear: Number(issuedOn.slice(0, 4)),
})

/** Two makers with eight products come to live in the province: what each has and where it lies is written here. */
async function settle(): Promise<void> {
  const [many, few] = await shop
    .db("listing")
    .where({ kind: "goods", alcohol: false, deleted_at: null })
    .whereNotNull("producer_id")
    .groupBy("producer_id")
    .havingRaw("count(*) >= 4")
    .orderBy("producer_id")
    .limit(2)
    .pluck("producer_id")
  const [first, second] = communes
  const goods = async (producer: string): Promise<string[]> =>
    shop
      .db("listing")
      .where({ producer_id: producer, kind: "goods", alcohol: false })
      .orderBy("product_id")
      .pluck("product_id")
  const [farFive, soonFour, soonThree, laterFour] = await goods(many)
  const [past, taken, graced, silent] = await goods(few)
  const here: [product: string | undefined, commune: string | undefined, certificate: Partial<CertificateRecord>][] = [
    [farFive, first?.code, issued(monthsAgo(2), 5)],
    [soonFour, first?.code, issued(monthsAgo(34), 4)],
    [soonThree, second?.code, issued(monthsAgo(31), 3)],
    [laterFour, second?.code, issued(monthsAgo(29), 4)],
    [past, first?.code, issued(monthsAgo(40), 3)],
    [taken, first?.code, issued(monthsAgo(5), 4)],
    [graced, first?.code, issued(monthsAgo(37), 3)],
    [silent, first?.code, issued(monthsAgo(10), null)],
  ]
  await shop.db("listing").whereIn("producer_id", [many, few]).update({ paused_at: new Date() })
  await shop.db("producer").where({ id: many }).update({ province_code: province, type: "cooperative" })
  await shop.db("producer").where({ id: few }).update({ province_code: province, type: "company" })
  for (const [product, commune_code, certificate] of here) {
    const lies = { province_code: province, commune_code, former_province: null, place_precision: "commune" }
    await shop
      .db("listing")
      .where({ product_id: product })
      .update({ ...lies, former_commune: null, former_district: null, place_evidence: "listed_code" })
    await certify(shop, product ?? "", certificate)
  }
  const standing = (product: string | undefined) =>
    shop.db("certificate").where({ product_id: product, deleted_at: null })
  await standing(taken).update({ revoked_on: monthsAgo(1), revoked_reason: "Thử", revoked_ground: null })
  await standing(graced).update({ grace_until: addDays(today, 20), grace_ground: "Thử" })
  await shop.db("listing").where({ product_id: soonFour }).update({ paused_at: null })
  await dossiers([farFive, soonThree, laterFour, past, taken])
}

/** Three with the commune since 3, 16 and 60 days, one studied since 45, and one that nobody filed. */
async function dossiers(products: (string | undefined)[]): Promise<void> {
  const [fresh, older, oldest, studied, written] = products
  const at = (days: number) => new Date(`${addDays(today, -days)}T12:00:00+07:00`)
  const filed = async (productId: string | undefined, since: number, ...steps: [to: string, days: number][]) => {
    const row = await shop.db("listing").where({ product_id: productId }).first("producer_id")
    const id = `doss_${productId}`
    const filedOn = addDays(today, -since)
    const filing = {
      revision: 1,
      filed_at: at(since),
      filed_on: filedOn,
      first_filed_on: filedOn,
      declared_name: "Cô Tư",
    }
    await shop.db("dossier").insert({
      id,
      code: id.slice(-12),
      kind: "first",
      producer_id: row.producer_id,
      product_id: productId,
      set_number: 3,
      set_code: "2026-3",
      state: steps.at(-1)?.[0] ?? "filed",
      province_code: province,
      commune_code: communes[0]?.code,
      entered_by: "member",
      created_by: "member:of_the_tests",
      created_at: at(since + 90),
      ...filing,
    })
    let from = "draft"
    for (const [to, days] of [["filed", since] as [string, number], ...steps]) {
      const step = {
        dossier_id: id,
        act: "file",
        from_state: from,
        to_state: to,
        actor: "member:of_the_tests",
        at: at(days),
      }
      await shop.db("dossier_step").insert({ id: `dstep_${id}_${to}_${days}`, ...step })
      from = to
    }
  }
  await filed(fresh, 3)
  await filed(older, 16)
  await filed(oldest, 60)
  // Filed long ago, and in its stage since 45 days; that more tests were asked for since makes it no younger.
  await filed(studied, 200, ["studying", 45], ["studying", 2])
  const draft = {
    id: "doss_written",
    code: "WRITTEN",
    kind: "first",
    product_id: written,
    set_number: 3,
    set_code: "2026-3",
  }
  const { producer_id } = await shop.db("listing").where({ product_id: written }).first("producer_id")
  await shop.db("dossier").insert({
    ...draft,
    producer_id,
    province_code: province,
    entered_by: "member",
    created_by: "member:of_the_tests",
    created_at: at(15),
  })
}

const dashboard = async (): Promise<Dashboard> => (await desk.get<Dashboard & Problem>("/admin/dashboard")).body
const sliced = (slices: readonly { key: string; count: number }[]) =>
  Object.fromEntries(slices.map(({ key, count }) => [key, count]))

describe("the dashboard of a province", () => {
  test("counts its products by the stars that they show today", async () => {
    const { products, productStars } = await dashboard()
    expect(products).toBe(8)
    expect(sliced(productStars)).toEqual({ "5": 1, "4": 2, "3": 2, unknown: 1, none: 2 })
  })

  test("its certificates by their state", async () => {
    expect(sliced((await dashboard()).certificates)).toEqual({ valid: 5, grace: 1, expired: 1, revoked: 1 })
  })

  test("those that lapse within six months, by commune and by month, and none that lapses later", async () => {
    const { lapsing } = await dashboard()
    const [first, second] = communes
    const soon = endOf(monthsAgo(34))
    const later = endOf(monthsAgo(31))
    const graceEnds = addDays(today, 20)
    expect(lapsing.communes).toEqual([
      { code: first?.code, name: `Xã ${first?.name}`, count: 2, next: graceEnds },
      { code: second?.code, name: `Xã ${second?.name}`, count: 1, next: later },
    ])
    const months = new Map<string, number>()
    for (const day of [graceEnds, soon, later]) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1)
    expect(lapsing.months).toEqual([...months].sort().map(([month, count]) => ({ month, count })))
  })

  test("its dossiers by stage, and by the days that they have been in it", async () => {
    const stages = Object.fromEntries((await dashboard()).dossiers.map(({ key, ...of }) => [key, of]))
    expect(stages).toEqual({
      filed: { count: 3, oldestDays: 60, ages: { upTo15: 1, upTo45: 1, over45: 1 } },
      studying: { count: 1, oldestDays: 45, ages: { upTo15: 0, upTo45: 1, over45: 0 } },
      draft: { count: 1, oldestDays: 15, ages: { upTo15: 1, upTo45: 0, over45: 0 } },
    })
  })

  test("its makers by type, what is sold online, and nothing of showrooms", async () => {
    const { producers, online, inShowrooms } = await dashboard()
    expect(sliced(producers)).toEqual({ cooperative: 1, company: 1 })
    expect({ online, inShowrooms }).toEqual({ online: 1, inShowrooms: null })
  })
})

describe("the report", () => {
  const linesOf = async (locale: "vi" | "en") => {
    const { bytes } = await desk.file(`/admin/dashboard/report?format=csv&locale=${locale}`)
    return bytes.toString().split("\r\n")
  }

  test("has every figure in Vietnamese, what nobody counts as words", async () => {
    const lines = await linesOf("vi")
    expect(lines).toEqual(expect.arrayContaining(["5 sao,1", "4 sao,2", "3 sao,2", "Không còn sao,2"]))
    expect(lines).toEqual(expect.arrayContaining(["Còn hiệu lực,5", "Hết hạn,1", "Bị thu hồi,1"]))
    expect(lines).toEqual(expect.arrayContaining([`Xã ${communes[0]?.name},2`, `Xã ${communes[1]?.name},1`]))
    const month = endOf(monthsAgo(31)).slice(0, 7).split("-").reverse().join("/")
    expect(lines).toContain(`${month},1`)
    expect(lines).toContain('"Hồ sơ đang làm, theo bước",Số lượng,0–15 ngày,16–45 ngày,Trên 45 ngày,Lâu nhất (ngày)')
    expect(lines).toEqual(
      expect.arrayContaining(["Xã đang xem,3,1,1,1,60", "Tổ tư vấn,1,0,1,0,45", `"Đang soạn, chưa nộp",1,1,0,0,15`]),
    )
    expect(lines.filter((line) => line.startsWith("Hợp tác xã,1,50"))).toHaveLength(1)
    expect(lines).toEqual(
      expect.arrayContaining(["Sản phẩm còn sao đang bán trên chợ,1", "Sản phẩm ở gian trưng bày,chưa có số liệu"]),
    )
  })

  test("and in English", async () => {
    const lines = await linesOf("en")
    expect(lines).toEqual(
      expect.arrayContaining([
        "5 stars,1",
        "Valid,5",
        "With the commune,3,1,1,1,60",
        "Cooperative,1,50%",
        "Products with stars on sale in the market,1",
        "Products in showrooms,no figures yet",
      ]),
    )
  })

  test.each([
    ["vi", ["Hồ sơ đang làm, theo bước", "Sản phẩm ở gian trưng bày", "chưa có số liệu", "Sản phẩm theo sao hôm nay"]],
    ["en", ["Dossiers under way, by stage", "Products in showrooms", "no figures yet", "Products by today's stars"]],
  ])("as a paper in %s too", async (locale, said) => {
    const { bytes } = await desk.file(`/admin/dashboard/report?format=pdf&locale=${locale}`)
    const text = pdfText(bytes)
    for (const words of said) expect(text).toContain(words)
    expect(text).toContain(formatDate(today, locale === "vi" ? "vi" : "en"))
  })
})

test("a dossier that is over is no stage any more", async () => {
  const over = { state: "withdrawn", closed_at: new Date() }
  await shop.db("dossier").where({ id: "doss_written" }).update(over)
  expect((await dashboard()).dossiers.map(({ key }) => key).sort()).toEqual(["filed", "studying"])
})
