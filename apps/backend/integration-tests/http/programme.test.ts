import type {
  AdminDeclarations,
  Dashboard,
  FigureRows,
  Problem,
  ShopDeclarations,
  TargetFigure,
  Targets,
} from "@ocop/contract"
import { catalogContext } from "../../src/catalog/context"
import { CERTIFICATION } from "../../src/modules/certification"
import type CertificationService from "../../src/modules/certification/service"
import { readDashboard } from "../../src/programme/dashboard"
import { readTargets } from "../../src/programme/targets"
import type { Api } from "../support/api"
import { memberOf, otherShop } from "../support/members"
import { paperOf } from "../support/owned-ids"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { statementsOf } from "../support/statements"

const SAID = {
  workers: 12,
  trainedWorkers: 3,
  craftVillage: null,
  greenChain: true,
  greenChainWords: "Lúa hữu cơ, phụ phẩm ủ phân",
  materialRegion: "Vùng lúa 30 ha của xã",
  channels: [{ channel: "postmart", where: "postmart.vn/gao-ngoc-do" }],
  papers: [] as string[],
}

let shop: Shop
let shopId: string
let owner: Api
let own: { province: string; commune: string }
let commune: Api
let path: string
beforeAll(async () => {
  shop = await startShop()
  shopId = await otherShop(shop)
  const place = await shop.db("producer").where({ id: shopId }).first("province_code", "commune_code")
  const commune_code = place.commune_code ?? (await shop.db("commune").where(place).first("code")).code
  await shop.db("producer").where({ id: shopId }).update({ commune_code })
  own = { province: place.province_code, commune: commune_code }
  owner = await memberOf(shop, shopId)
  commune = shop.api.as(await staff(shop, "commune_officer", { kind: "commune", code: own.commune }))
  path = `/producer/shops/${shopId}/declarations`
})
afterAll(() => shop?.stop())

const send = (said: object = SAID) => owner.post<ShopDeclarations & Problem>(path, said)
async function sent(said: object = SAID): Promise<string> {
  const { status, body } = await send(said)
  expect(status).toBe(201)
  return body.declarations[0]?.id ?? ""
}

describe("a shop declares", () => {
  test("what it is, and it waits for the commune", async () => {
    const { status, body } = await send()
    expect(status).toBe(201)
    expect(body.declarations[0]).toMatchObject({ ...SAID, state: "sent", papers: [], judgedAt: null })
  })

  test("anew: what nobody judged yet is replaced, one of two at once stays", async () => {
    const answers = await Promise.all([send(), send({ ...SAID, workers: 20 })])
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await shop.db("declaration").where({ producer_id: shopId, state: "sent" })).toHaveLength(1)
  })

  test.each([
    ["more trained than there are workers", { trainedWorkers: 13 }, "trainedWorkers"],
    ["trained people without workers", { workers: null }, "trainedWorkers"],
    ["a green chain without a word why", { greenChainWords: null }, "greenChainWords"],
    ["a channel that nobody knows", { channels: [{ channel: "pigeon", where: "up there" }] }, "channels.0.channel"],
    ["a paper that it does not have", { papers: ["paper_of_nobody"] }, "papers"],
    ["half a worker", { workers: 1.5, trainedWorkers: 0 }, "workers"],
  ])("not %s", async (_, wrong, field) => {
    const { status, body } = await send({ ...SAID, ...wrong })
    expect({ status, fields: Object.keys(body.fields ?? {}) }).toEqual({ status: 400, fields: [field] })
  })

  test("not with another shop's paper", async () => {
    const theirs = await paperOf(shop, await otherShop(shop, shopId))
    expect((await send({ ...SAID, papers: [theirs] })).status).toBe(400)
  })

  test("not with a paper of somebody's identity", async () => {
    const id = "paper_identity_of_the_tests"
    const file = { file_id: "file_identity_of_the_tests", mime: "application/pdf", bytes: 1 }
    const added = { added_by: "user:thu", added_at: new Date() }
    await shop.db("producer_paper").insert({ id, producer_id: shopId, kind: "identity", ...file, ...added })
    expect((await send({ ...SAID, papers: [id] })).status).toBe(400)
  })

  test("and a packer does not", async () => {
    const packer = await memberOf(shop, shopId, "packer")
    expect((await packer.post(path, SAID)).status).toBe(403)
  })
})

describe("the commune judges", () => {
  test("what lies in it, and no other commune", async () => {
    const id = await sent()
    const other = await shop.db("commune").whereNot({ code: own.commune }).first("code")
    const stranger = shop.api.as(await staff(shop, "commune_officer", { kind: "commune", code: other.code }))
    expect((await stranger.get<AdminDeclarations>("/admin/declarations")).body.count).toBe(0)
    const foreign = await stranger.post<Problem>(`/admin/declarations/${id}/confirmations`, {})
    const unknown = await stranger.post<Problem>("/admin/declarations/decl_nobody/confirmations", {})
    expect(foreign.status).toBe(404)
    expect(foreign.body.message.replace(id, "")).toBe(unknown.body.message.replace("decl_nobody", ""))
    const { body } = await commune.get<AdminDeclarations>("/admin/declarations")
    expect(body.declarations.map((each) => each.id)).toContain(id)
  })

  test("once: of two officers at once one is told that it was judged", async () => {
    const id = await sent()
    const answers = await Promise.all([
      commune.post(`/admin/declarations/${id}/confirmations`, {}),
      commune.post(`/admin/declarations/${id}/returns`, { note: "Thiếu hợp đồng lao động" }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const acts = await shop
      .db("audit_entry")
      .where({ subject: `declaration:${id}` })
      .whereNot({ act: "declaration.sent" })
    expect(acts).toHaveLength(1)
  })

  test("with a reason when it returns it, which the shop reads", async () => {
    const id = await sent()
    expect((await commune.post(`/admin/declarations/${id}/returns`, {})).status).toBe(400)
    expect((await commune.post(`/admin/declarations/${id}/returns`, { note: "Thiếu hợp đồng" })).status).toBe(201)
    const { body } = await owner.get<ShopDeclarations>(path)
    expect(body.declarations.find((each) => each.id === id)).toMatchObject({
      state: "returned",
      note: "Thiếu hợp đồng",
    })
  })

  test("reading the papers that were named, and no other of the shop's", async () => {
    const named = await paperOf(shop, shopId)
    const id = await sent({ ...SAID, papers: [named] })
    const { body } = await commune.get<AdminDeclarations>("/admin/declarations")
    expect(body.declarations.find((each) => each.id === id)?.papers).toMatchObject([{ id: named }])
    const silent = await sent()
    expect((await commune.get(`/admin/declarations/${silent}/papers/${named}`)).status).toBe(404)
    expect((await commune.get(`/admin/declarations/${silent}/papers/paper_of_nobody`)).status).toBe(404)
  })
})

describe("figures", () => {
  const targetsOf = async (province: string): Promise<Map<string, TargetFigure>> => {
    const desk = shop.api.as(await staff(shop, "secretary", { kind: "province", code: province }))
    const { body } = await desk.get<Targets>("/admin/targets")
    const plan = body.plans.find(({ area }) => area !== null)
    return new Map(plan?.targets.map((target) => [target.indicator, target]))
  }

  test("count a declaration once it is confirmed, and not before", async () => {
    const context = await catalogContext(shop.container)
    const declaring = async () => {
      const { plans } = await readTargets(context, null)
      const national = plans.find(({ area }) => area === null)
      return national?.targets.find(({ indicator }) => indicator === "green_chain_share")?.figure ?? null
    }
    await shop.db("declaration").where({ producer_id: shopId }).update({ deleted_at: new Date() })
    const id = await sent()
    expect(await declaring()).toBeNull()
    await commune.post(`/admin/declarations/${id}/confirmations`, {})
    const made = await shop
      .db("listing")
      .where({ producer_id: shopId })
      .whereIn("product_id", shop.db("certificate").select("product_id"))
    expect(await declaring()).toMatchObject(made.length > 0 ? { counted: 1, of: 1 } : {})
    const next = await sent({ ...SAID, greenChain: false, greenChainWords: null })
    expect(await declaring()).toMatchObject({ counted: 1 })
    await commune.post(`/admin/declarations/${next}/confirmations`, {})
    expect(await declaring()).toMatchObject({ counted: 0, of: 1 })
  })

  test("are the sum of their rows, on every page of them", async () => {
    const desk = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    for (const [indicator, { figure }] of await targetsOf("42")) {
      const rows: { part: number | null; whole: number }[] = []
      let pages = 1
      for (let page = 1; page <= pages; page += 1) {
        const { status, body } = await desk.get<FigureRows>(
          `/admin/targets/ha-tinh-2023-2025/${indicator}?page=${page}`,
        )
        expect(status).toBe(200)
        pages = body.pages
        rows.push(...body.rows)
      }
      const known = rows.filter(({ part }) => part !== null)
      const sums = {
        counted: known.reduce((sum, { part }) => sum + (part ?? 0), 0),
        of: known.reduce((sum, { whole }) => sum + whole, 0),
        unknown: rows.length - known.length,
      }
      if (figure) expect(figure, indicator).toMatchObject(sums)
      else expect(sums.of, indicator).toBe(0)
    }
  })

  test("without rows there is none, and never nought", async () => {
    const targets = await targetsOf("42")
    expect(targets.get("craft_villages_share")).toMatchObject({ figure: null, reached: null })
    expect(targets.get("products_certified")?.figure?.of).toBeGreaterThan(0)
  })

  test("follow a certificate that is issued and revoked", async () => {
    const certification = shop.container.resolve<CertificationService>(CERTIFICATION)
    const before = (await targetsOf("42")).get("products_certified")?.figure?.counted ?? 0
    const product = await shop
      .db("listing")
      .where({ province_code: "42" })
      .whereNull("former_province")
      .whereNotIn("product_id", shop.db("certificate").whereRaw("shown_until > now()").select("product_id"))
      .first("product_id")
    const { id } = await certification.issue({
      productId: product.product_id,
      stars: 3,
      issuedOn: await shop.container.resolve("clock").today(),
      issuedYear: Number((await shop.container.resolve("clock").today()).slice(0, 4)),
      issuedPrecision: "day",
      decisionNumber: null,
      issuer: null,
      legalBasis: null,
      source: "test",
    })
    expect((await targetsOf("42")).get("products_certified")?.figure?.counted).toBe(before + 1)
    await certification.withdraw(id)
    expect((await targetsOf("42")).get("products_certified")?.figure?.counted).toBe(before)
  })

  test("of another province are not an officer's to read", async () => {
    const secretary = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    expect((await secretary.get("/admin/dashboard?province=86")).status).toBe(404)
    expect((await secretary.get("/admin/targets/tra-vinh-2021-2025/products_certified")).status).toBe(404)
    expect((await secretary.get("/admin/targets/national-2021-2025/products_certified")).status).toBe(200)
    expect((await secretary.get<Dashboard>("/admin/dashboard")).body.province?.code).toBe("42")
    expect((await commune.get<Dashboard>("/admin/dashboard")).body.province?.code).toBe(own.province)
  })

  test("of the whole country show an officer the rows of the own province only", async () => {
    const path = "/admin/targets/national-2021-2025/products_certified"
    const operator = await shop.api.as(await staff(shop, "operator")).get<FigureRows>(path)
    const secretary = await shop.api
      .as(await staff(shop, "secretary", { kind: "province", code: "42" }))
      .get<FigureRows>(path)
    const own = await shop
      .db("listing")
      .where({ province_code: "42", deleted_at: null })
      .whereIn("product_id", shop.db("certificate").whereNull("deleted_at").select("product_id"))
    expect(secretary.body).toMatchObject({ figure: operator.body.figure, onlyProvince: "42", count: own.length })
    expect(secretary.body.count).toBeLessThan(operator.body.count)
    expect(operator.body.onlyProvince).toBeNull()
  })

  test("come in as many statements however much there is", async () => {
    const context = await catalogContext(shop.container)
    const counted = await statementsOf(shop, () => readDashboard(context, null))
    expect(counted.length).toBeGreaterThan(0)
    expect(counted.length).toBeLessThanOrEqual(7)
  })

  test("as a sheet and as a paper", async () => {
    const desk = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    const csv = await desk.file("/admin/dashboard/report?format=csv")
    expect(csv.headers.get("content-type")).toContain("text/csv")
    expect(csv.bytes.toString()).toContain("Kế hoạch OCOP Hà Tĩnh 2023–2025")
    const pdf = await desk.file("/admin/dashboard/report?format=pdf")
    expect(pdf.headers.get("content-type")).toBe("application/pdf")
    const text = pdfText(pdf.bytes)
    expect(text).toContain("Báo cáo chương trình OCOP: Hà Tĩnh")
    expect(text).toContain("chưa có số liệu")
    expect((await desk.file("/admin/dashboard/report?format=doc")).status).toBe(400)
  })
})
