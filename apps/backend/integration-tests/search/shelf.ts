import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { foldVietnamese } from "@ocop/domain"

/** An index of a handful of goods, small enough to know every answer by heart. */
export const shelfOf = (physicalName: string): SearchTypes.ResolvedSearchIndexDefinition => ({
  name: "shelf",
  entity: "product",
  primary_key: "id",
  provider: "any",
  physical_name: physicalName,
  definition_hash: "of-the-tests",
  fields: search
    .define({
      id: search.keyword().filterable().sortable(),
      title: search.text().searchable({ weight: 3 }),
      folded_title: search.text().searchable({ weight: 3 }),
      place: search.text().searchable({ weight: 1 }),
      group: search.keyword().filterable().facetable(),
      province: search.keyword().filterable().facetable(),
      marks: search.keyword().array().filterable(),
      stars: search
        .integer()
        .filterable()
        .facetable({ types: ["value"] }),
      price: search
        .integer()
        .filterable()
        .sortable()
        .facetable({ types: ["stats"] }),
      in_stock: search.boolean().filterable(),
      rank: search.integer().sortable(),
    })
    .toFields(),
  settings: { provider_options: { "search-meilisearch": { ranking: ["rank:desc", "id:asc"] } } },
  seed: async function* () {},
})

interface Goods {
  [field: string]: unknown
  id: string
}

const goods = (id: string, title: string, rest: Record<string, unknown>): Goods => ({
  id,
  title,
  folded_title: foldVietnamese(title),
  rank: 0,
  in_stock: true,
  ...rest,
})

export const GOODS: Goods[] = [
  goods("rice", "Gạo Ngọc đỏ hương dứa", {
    place: "vinh long",
    group: "food",
    province: "vinh-long",
    stars: 4,
    price: 45_000,
    rank: 14,
    marks: ["gạo", "đỏ"],
  }),
  goods("brown", "Gạo lứt", {
    place: "soc trang can tho",
    group: "food",
    province: "can-tho",
    stars: 3,
    price: 38_000,
    rank: 13,
    marks: ["gạo"],
  }),
  goods("sauce", "Nước mắm Phú Quốc", {
    place: "kien giang an giang",
    group: "food",
    province: "an-giang",
    stars: 5,
    price: 120_000,
    rank: 15,
  }),
  goods("coffee", "Cà phê Đắk Lắk", {
    place: "buon ma thuot dak lak",
    group: "beverage",
    province: "dak-lak",
    stars: 3,
    price: 90_000,
    in_stock: false,
    rank: 3,
  }),
  goods("tea", "Trà sen", { place: "dong thap", group: "beverage", province: "dong-thap", price: 150_000, rank: 10 }),
  goods("basket", "Giỏ lục bình", {
    place: "gao giong dong thap",
    group: "handicraft",
    province: "dong-thap",
    rank: 0,
  }),
]
