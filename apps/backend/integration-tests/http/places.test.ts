import {
  type CommuneList,
  CommuneListSchema,
  type PlaceMatch,
  type PlacePage,
  PlacePageSchema,
  type PlaceSearch,
  PlaceSearchSchema,
  type ProvinceList,
  ProvinceListSchema,
  routes,
} from "@ocop/contract"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop?.stop())

async function match(q: string, query = ""): Promise<PlaceMatch[]> {
  const { body } = await shop.api.get<PlaceSearch>(`${routes.placeSearch}?q=${encodeURIComponent(q)}${query}`)
  return PlaceSearchSchema.parse(body).matches
}

test("there are 34 provinces with what each has", async () => {
  const { body } = await shop.api.get<ProvinceList>(routes.provinces)
  const { provinces } = ProvinceListSchema.parse(body)
  expect(provinces).toHaveLength(34)
  // 181 of the public lists, and the sample gift set of demo mode.
  expect(provinces.reduce((sum, { products }) => sum + products, 0)).toBe(182)
  expect(provinces.reduce((sum, { producers }) => sum + producers, 0)).toBe(104)
  expect(provinces.reduce((sum, { tourismPoints }) => sum + tourismPoints, 0)).toBe(20)
  expect(provinces.find(({ code }) => code === "42")).toMatchObject({ slug: "ha-tinh", name: "Hà Tĩnh", products: 31 })
})

test("a province lists its communes by name", async () => {
  const { body } = await shop.api.get<CommuneList>(routes.communes("42"))
  const { communes } = CommuneListSchema.parse(body)
  expect(communes).toHaveLength(69)
  expect(communes).toContainEqual({ code: "18373", name: "Xã Tiên Điền", provinceCode: "42", provinceName: "Hà Tĩnh" })
  expect((await shop.api.get(routes.communes("99"))).status).toBe(404)
})

describe("a typed place", () => {
  test.each([
    ["tiên điền", "18373", null],
    ["xa tien dien", "18373", null],
    ["xuan yen nghi xuan", "18373", "Xã Xuân Yên, huyện Nghi Xuân, Hà Tĩnh"],
    ["Xuân Yên", "18373", "Xã Xuân Yên, huyện Nghi Xuân, Hà Tĩnh"],
    ["p7 tra vinh", "29254", "Phường 7, thành phố Trà Vinh, Trà Vinh"],
    ["P. 7, TP Trà Vinh", "29254", "Phường 7, thành phố Trà Vinh, Trà Vinh"],
    ["thi tran pho chau", "18133", "Thị trấn Phố Châu, huyện Hương Sơn, Hà Tĩnh"],
    ["phường tiên điền", "18373", null],
    ["đặc khu phú quốc", "31078", null],
    ["phu quoc", "31078", null],
    ["Xã Tập Sơn, huyện Trà Cú, tỉnh Trà Vinh", "29467", "Xã Tập Sơn, huyện Trà Cú, Trà Vinh"],
  ])("%s is commune %s", async (q, code, former) => {
    const [first] = await match(q)
    expect(first).toMatchObject({ code, former, sure: true })
  })

  test("marks typed apart find the same", async () => {
    expect(await match("Tiên Điền".normalize("NFD"))).toEqual(await match("tien dien"))
  })

  test("a split ward leaves the choice to the person", async () => {
    const matches = await match("phuong dien bien ba dinh")
    expect(matches.length).toBeGreaterThan(1)
    expect(new Set(matches.map(({ code }) => code)).size).toBe(matches.length)
    expect(matches.every(({ sure }) => !sure)).toBe(true)
  })

  test("a name that several places share tells them all, today's first", async () => {
    const matches = await match("truong xuan", "&limit=20")
    expect(matches.slice(0, 3).map(({ former }) => former)).toEqual([null, null, null])
    expect(await match("truong xuan", "&province=82")).toMatchObject([{ code: "30046", former: null }])
  })

  test.each(["zzzz", "%", "_", "' or 1=1 --", "…"])("%s finds nothing and breaks nothing", async (q) =>
    expect(await match(q)).toEqual([]),
  )

  test("wrong questions are named", async () => {
    expect((await shop.api.get(routes.placeSearch)).status).toBe(400)
    expect((await shop.api.get(`${routes.placeSearch}?q=a&limit=500`)).status).toBe(400)
  })

  test("the words are looked up in the indexes", async () => {
    const { rows } = await shop.db.raw(
      "explain select * from former_commune where folded like '% xuan%' and folded like '% yen%' and deleted_at is null",
    )
    expect(JSON.stringify(rows)).toContain("IDX_former_commune_folded_trigram")
  })
})

describe("a place's page", () => {
  test("of a province", async () => {
    const { body } = await shop.api.get<PlacePage>(routes.placePage("vinh-long"))
    const page = PlacePageSchema.parse(body)
    expect(page).toMatchObject({ kind: "province", formerNames: [], place: { provinceCode: "86", communeCode: null } })
    expect(new Set(page.formerProvinces)).toEqual(new Set(["Vĩnh Long", "Bến Tre", "Trà Vinh"]))
    expect(page.communes).toHaveLength(124)
    expect(page.communes[0]?.products).toBeGreaterThan(0)
    expect(page.producers.length).toBeGreaterThan(20)
    expect(page.tourismPoints.map(({ slug }) => slug)).toContain("diem-du-lich-cong-dong-con-chim")
  })

  test("of a commune", async () => {
    const { body } = await shop.api.get<PlacePage>(routes.placePage("tien-dien-18373"))
    const page = PlacePageSchema.parse(body)
    expect(page.place).toMatchObject({ precision: "commune", communeName: "Xã Tiên Điền", provinceName: "Hà Tĩnh" })
    expect(page.formerNames).toContain("Xã Xuân Yên, huyện Nghi Xuân")
    expect(page.productCount).toBe(2)
    expect(page.communes).toEqual([])
  })

  test("of nowhere is not found", async () => {
    for (const slug of ["atlantis", "tien-dien", "%00"])
      expect((await shop.api.get(routes.placePage(slug))).status).toBe(404)
  })
})
