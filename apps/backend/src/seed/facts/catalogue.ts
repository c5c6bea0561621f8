import { foldVietnamese, slugify } from "@ocop/domain"
import type { FoundPlace, PlaceFinder } from "./place-finder"
import type { ProducerNameFacts, ProductFacts } from "./rows"

export interface RecordedPlace extends FoundPlace {
  provinceCode: string
  formerCommune: string | null
  formerDistrict: string | null
  formerProvince: string | null
}
export interface RecordedProducer {
  handle: string
  legalName: string
  name: string
  folded: string
  type: ProductFacts["producer_type"]
  place: RecordedPlace
  /** Makes goods; an operator of tourism points alone does not and gets no shop. */
  sellsGoods: boolean
}
export interface RecordedCertificate {
  stars: 3 | 4 | 5 | null
  year: number | null
  source: string
  /** Row of the list, from 1. */
  row: number
}
export interface RecordedProduct {
  handle: string
  title: string
  folded: string
  group: ProductFacts["group"]
  /** Handle of its producer; null where the list names none. */
  producer: string | null
  place: RecordedPlace
  source: string
  row: number
  certificates: RecordedCertificate[]
}

/**
 * Makes products and producers of the list's rows. Two rows are one product only when folded name, folded producer
 * and province agree, and a row without producer is always a product of its own; producers are one when folded legal
 * name and province agree.
 */
export function catalogueOf(rows: ProductFacts[], names: ProducerNameFacts[], finder: PlaceFinder) {
  const numbered = rows.map(
    (facts, index): NumberedRow => ({ ...facts, row: index + 1, place: placeOf(facts, finder) }),
  )
  const producers = producersOf(numbered, new Map(names.map(({ legal_name, name }) => [legal_name, name])))
  const products = [...groupBy(numbered, productKey).values()].map((same) => productOf(same, producers))
  return { producers: [...producers.values()], products: withUniqueHandles(products, producers) }
}

interface NumberedRow extends ProductFacts {
  row: number
  place: RecordedPlace
}

function producersOf(rows: NumberedRow[], names: Map<string, string>): Map<string, RecordedProducer> {
  const named = rows.filter(({ producer }) => producer)
  return new Map([...groupBy(named, producerKey)].map(([key, same]) => [key, producerOf(same, names)]))
}

function producerOf(rows: NumberedRow[], names: Map<string, string>): RecordedProducer {
  const legalName = mostFrequent(rows.map(({ producer }) => producer ?? ""))
  const name = names.get(legalName) ?? legalName
  return {
    handle: slugify(name),
    legalName,
    name,
    folded: foldVietnamese(legalName),
    type: rows[0]?.producer_type ?? null,
    place: commonPlace(rows.map(({ place }) => place)),
    sellsGoods: rows.some(({ group }) => group !== "tourism"),
  }
}

function productOf(rows: NumberedRow[], producers: Map<string, RecordedProducer>): RecordedProduct {
  const [first] = rows
  if (!first) throw new Error("A product needs at least one row")
  return {
    handle: slugify(first.name),
    title: first.name,
    folded: foldVietnamese(first.name),
    group: first.group,
    producer: first.producer ? (producers.get(producerKey(first))?.handle ?? null) : null,
    place: commonPlace(rows.map(({ place }) => place)),
    source: [...new Set(rows.map(({ source }) => source))].join("; "),
    row: first.row,
    certificates: rows.map(({ stars, recognised_year, source, row }) => ({
      stars,
      year: recognised_year,
      source,
      row,
    })),
  }
}

/** Products of one name get the maker's name into their address, or the commune's where no maker is known. */
function withUniqueHandles(products: RecordedProduct[], producers: Map<string, RecordedProducer>): RecordedProduct[] {
  const nameOf = new Map([...producers.values()].map(({ handle, name }) => [handle, name]))
  const byHandle = groupBy(products, ({ handle }) => handle)
  const unique = products.map((product) => {
    if ((byHandle.get(product.handle)?.length ?? 0) === 1) return product
    const told = (product.producer && nameOf.get(product.producer)) ?? product.place.formerCommune
    return { ...product, handle: slugify(`${product.title} ${(told ?? String(product.row)).replace(LEGAL_FORM, "")}`) }
  })
  const [twice] = [...groupBy(unique, ({ handle }) => handle).values()].filter((same) => same.length > 1)
  if (twice) throw new Error(`Rows ${twice.map(({ row }) => row).join(", ")} would share an address`)
  return unique
}

const LEGAL_FORM = /^(Hộ kinh doanh|Cơ sở|HTX|Hộ|Công ty) /

/** The finest place that all rows agree on: rows that say less do not contradict rows that say more. */
function commonPlace(places: RecordedPlace[]): RecordedPlace {
  const [first] = places
  if (!first) throw new Error("A place needs at least one row")
  const communes = distinctBy(
    places.filter(({ communeCode }) => communeCode),
    ({ communeCode }) => communeCode,
  )
  if (communes.length === 1 && communes[0]) return communes[0]
  const districts = distinctBy(
    places.filter(({ formerDistrict }) => formerDistrict),
    ({ formerDistrict }) => formerDistrict,
  )
  if (communes.length === 0 && districts.length === 1 && districts[0]) return districts[0]
  return {
    ...first,
    precision: "province",
    communeCode: null,
    evidence: null,
    formerCommune: null,
    formerDistrict: null,
  }
}

function placeOf(facts: ProductFacts, finder: PlaceFinder): RecordedPlace {
  const { province_code: provinceCode, commune, former_district, former_province, commune_code } = facts
  const former = { formerDistrict: former_district, formerProvince: former_province }
  const found = finder.find({ provinceCode, commune, ...former, listedCode: commune_code })
  // A name found as today's is no former name.
  const formerCommune = found.evidence === "current_name" ? null : commune
  return { ...found, provinceCode, formerCommune, ...former }
}

function productKey({ name, producer, province_code, row }: NumberedRow): string {
  return producer ? [foldVietnamese(name), foldVietnamese(producer), province_code].join("|") : `row ${row}`
}

function producerKey({ producer, province_code }: NumberedRow): string {
  return `${foldVietnamese(producer ?? "")}|${province_code}`
}

function groupBy<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

function distinctBy<Value>(values: Value[], keyOf: (value: Value) => unknown): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()]
}

function mostFrequent(texts: string[]): string {
  const groups = [...groupBy(texts, (text) => text)]
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ""
}
