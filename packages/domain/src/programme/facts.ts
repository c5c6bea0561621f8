import type { CertificateFacts } from "../certification/validity-window"

/** What a maker declared and the commune confirmed; the newest confirmed declaration counts. */
export interface DeclaredFacts {
  workers: number | null
  /** Of `workers`, those with a certificate of training. */
  trainedWorkers: number | null
  craftVillage: string | null
  greenChain: boolean | null
  materialRegion: string | null
  channels: readonly SalesChannel[]
}

/** Where a maker sells. The plans name the first eight; `modern` is said by `MODERN_CHANNELS`. */
export const SALES_CHANNELS = [
  "postmart",
  "voso",
  "sendo",
  "shopee",
  "facebook",
  "zalo",
  "supermarket",
  "convenience_store",
  "website",
  "export",
] as const
export type SalesChannel = (typeof SALES_CHANNELS)[number]

/** Channels that the plans call modern: supermarkets, marketplaces, websites, Facebook, Zalo (plan of Hà Tĩnh 2023–2025). */
export const MODERN_CHANNELS: readonly SalesChannel[] = SALES_CHANNELS.filter((channel) => channel !== "export")

export type ProgrammeProducerType =
  | "cooperative"
  | "cooperative_group"
  | "company"
  | "farm"
  | "household_business"
  | "association"

export interface ProgrammeProducer {
  id: string
  name: string
  type: ProgrammeProducerType | null
  /** Former district, as the list of former places writes it; null when nobody knows. */
  district: string | null
  /** The first day on which it was known here as a maker, YYYY-MM-DD; null for makers of the public list. */
  since: string | null
  declared: DeclaredFacts | null
}

export interface ProgrammeProduct {
  id: string
  name: string
  producerId: string | null
  tourism: boolean
  district: string | null
  certificates: readonly CertificateFacts[]
  /** What `starsOn` says of those certificates today. */
  stars: 3 | 4 | 5 | null
  /** A certificate holds today that does not say how many stars. */
  starsUnknown: boolean
  /** Somebody sells it online here today. */
  online: boolean
  /** A dossier of it is prepared for, or lies at, the ministry. */
  atMinistry: boolean
}

export interface ProgrammePoint {
  id: string
  name: string
  district: string | null
  showroom: boolean
}

/** Everything the programme counts, of one area and one day. */
export interface ProgrammeFacts {
  products: readonly ProgrammeProduct[]
  producers: readonly ProgrammeProducer[]
  points: readonly ProgrammePoint[]
  /** Former districts of the area. */
  districts: readonly string[]
}
