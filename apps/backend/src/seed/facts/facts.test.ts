import { readAllFacts } from "./index"

const facts = readAllFacts()
const product = (handle: string) => facts.products.find((candidate) => candidate.handle === handle)

test("every row is kept: as a product, and as a certificate", () => {
  expect(facts.provinces).toHaveLength(34)
  expect(facts.communes).toHaveLength(3321)
  expect(facts.products).toHaveLength(181)
  expect(facts.products.flatMap(({ certificates }) => certificates)).toHaveLength(182)
  expect(facts.products.filter(({ producer }) => !producer)).toHaveLength(24)
})

test("two rows are one product when name, producer and province agree", () => {
  expect(product("duong-hoa-dua")).toMatchObject({
    producer: "cong-ty-tra-vinh-farm",
    place: { precision: "commune", communeCode: "29341" },
    certificates: [
      { year: 2023, stars: 5 },
      { year: 2020, stars: 4 },
    ],
  })
})

test.each(["kho-ca-sac-ran", "tom-kho", "banh-phong-tom", "banh-tet-3-mau", "mat-ong-vu-quang"])(
  "%s of several makers stays several products",
  (handle) => {
    expect(product(handle)).toBeUndefined()
    expect(facts.products.filter((candidate) => candidate.handle.startsWith(handle)).length).toBeGreaterThan(1)
  },
)

test("producers are one by folded legal name and province", () => {
  expect(facts.producers).toHaveLength(104)
  expect(facts.producers.find(({ handle }) => handle === "phan-van-duc")).toMatchObject({
    type: null,
    sellsGoods: false,
  })
  expect(facts.producers.filter(({ sellsGoods }) => sellsGoods)).toHaveLength(102)
})

describe("a place is found or left open, never guessed", () => {
  test.each([
    ["banh-da-thoai-chung", "18364", "listed_code"],
    ["cao-atiso-hoang-an", "24848", "current_name"],
    ["macca-bechamp", "24730", "current_name"],
  ])("%s lies in commune %s by %s", (handle, communeCode, evidence) =>
    expect(product(handle)?.place).toMatchObject({ precision: "commune", communeCode, evidence }),
  )

  test.each([
    // The list's district is not the one this commune had last.
    ["cu-do-thanh-dat", "Cẩm Vịnh", "Cẩm Xuyên"],
    // Merged away before the list of former units was drawn.
    ["dau-dua-nguyen-chat", "Phường 6", "TP Trà Vinh"],
  ])("%s is known to the district only", (handle, formerCommune, formerDistrict) =>
    expect(product(handle)?.place).toMatchObject({
      precision: "district",
      communeCode: null,
      evidence: null,
      formerCommune,
      formerDistrict,
    }),
  )

  const find = (commune: string, formerDistrict: string | null, formerProvince: string | null, provinceCode: string) =>
    facts.finder.find({ commune, formerDistrict, formerProvince, provinceCode, listedCode: null })

  test.each([
    ["Thới Sơn", "Mỹ Tho", "Tiền Giang", "82", "28270"],
    ["Gành Dầu", "Phú Quốc", "Kiên Giang", "91", "31078"],
    ["Phường 7", "TP Trà Vinh", "Trà Vinh", "86", "29254"],
  ])("%s, %s, %s became one commune", (commune, district, province, provinceCode, code) =>
    expect(find(commune, district, province, provinceCode)).toMatchObject({
      communeCode: code,
      evidence: "former_unit",
    }),
  )

  test.each([
    ["Phường Điện Biên", "Ba Đình", "Hà Nội", "01"],
    ["Xã Không Có", null, null, "68"],
    ["Thới Sơn", "Mỹ Tho", "Tiền Giang", "86"],
  ])("%s, %s, %s is not settled", (commune, district, province, provinceCode) =>
    expect(find(commune, district, province, provinceCode).communeCode).toBeNull(),
  )

  test("a listed code of another province is refused", () =>
    expect(() =>
      facts.finder.find({
        commune: null,
        formerDistrict: null,
        formerProvince: null,
        provinceCode: "01",
        listedCode: "18364",
      }),
    ).toThrow("Commune 18364 lies in province 42, not 01"))
})

test("addresses are unique", () => {
  const handles = [...facts.products, ...facts.producers].map(({ handle }) => handle)
  for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(new Set(facts.products.map(({ handle }) => handle)).size).toBe(facts.products.length)
  expect(new Set(facts.producers.map(({ handle }) => handle)).size).toBe(facts.producers.length)
})
