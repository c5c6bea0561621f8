import {
  CatalogPathsSchema,
  CertificateCriteriaSchema,
  CertificatePageSchema,
  CommuneListSchema,
  CriteriaSetSchema,
  HomeSchema,
  type LawPageName,
  LawPageSchema,
  PlacePageSchema,
  ProducerListSchema,
  ProducerPageSchema,
  type ProducerType,
  type ProductListQuery,
  ProductListSchema,
  ProductSchema,
  ProvinceListSchema,
  routes,
  SettingsSchema,
  TourismPointListSchema,
  TourismPointSchema,
  tags,
} from "@ocop/contract"
import type { z } from "zod"
import { getJson } from "./backend"

/** One object of the backend by its address; null where the backend knows none. */
const one = <T extends z.ZodType>(path: string, schema: T, ...pageTags: string[]) => getJson(path, schema, pageTags)

/** As `one`, for addresses that always exist: their absence is the backend's fault. */
async function always<T extends z.ZodType>(path: string, schema: T, ...pageTags: string[]): Promise<z.infer<T>> {
  const found = await getJson(path, schema, pageTags)
  if (found === null) throw new Error(`The backend has no ${path}`)
  return found
}

export const getSettings = () => always(routes.settings, SettingsSchema, tags.settings)
export const getLawPage = (page: LawPageName) => always(routes.lawPage(page), LawPageSchema, tags.settings)
export const getHome = () => always(routes.home, HomeSchema, tags.lists)
export const getPaths = () => always(routes.paths, CatalogPathsSchema, tags.lists)
export const getProvinces = () => always(routes.provinces, ProvinceListSchema, tags.lists)
export const getTourismPoints = () => always(routes.tourismPoints, TourismPointListSchema, tags.lists)

export const getProduct = (handle: string) => one(routes.product(handle), ProductSchema, tags.product(handle))
export const getProducer = (handle: string) =>
  one(routes.producer(handle), ProducerPageSchema, tags.producer(handle), tags.lists)
export const getCertificate = (code: string) =>
  one(routes.certificate(code), CertificatePageSchema, tags.certificate(code))
export const getCertificateCriteria = (code: string) =>
  one(routes.certificateCriteria(code), CertificateCriteriaSchema, tags.certificate(code))
export const getCriteriaSet = (set: number) => one(routes.criteriaSet(set), CriteriaSetSchema)
export const getPlacePage = (slug: string) => one(routes.placePage(slug), PlacePageSchema, tags.place(slug), tags.lists)
export const getTourismPoint = (slug: string) =>
  one(routes.tourismPoint(slug), TourismPointSchema, tags.tourismPoint(slug))
export const getCommunes = (provinceCode: string) => one(routes.communes(provinceCode), CommuneListSchema)

/** A page of products; what is not asked for is not filtered. */
export const getProducts = (query: Partial<ProductListQuery>) =>
  always(`${routes.products}${queryString(query)}`, ProductListSchema, tags.lists)

/** A page of producers, the given page of all. */
export const getProducers = (query: { page?: number; province?: string; type?: ProducerType } = {}) =>
  always(`${routes.producers}${queryString(query)}`, ProducerListSchema, tags.lists)

/** Keys in a fixed order, so that the same question is one cached answer. */
function queryString(query: Record<string, string | number | boolean | undefined>): string {
  const pairs = Object.entries(query)
    .filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (pairs.length === 0) return ""
  return `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`
}
