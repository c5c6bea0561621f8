import type { IsoDate } from "../calendar/iso-date"
import type { CertificateFacts } from "../certification/validity-window"
import {
  type DeclaredFacts,
  MODERN_CHANNELS,
  type ProgrammeFacts,
  type ProgrammeProducer,
  type ProgrammeProduct,
} from "./facts"
import type { FigureRow } from "./figure"
import { districtRows } from "./per-district"

/** The day of the figure and the period of the plan, both ends included. */
export interface FigureDays {
  today: IsoDate
  from: IsoDate
  to: IsoDate
}

type Rows = (facts: ProgrammeFacts, days: FigureDays) => FigureRow[]
interface Indicator {
  unit: "count" | "share"
  rows: Rows
}

type Says<T> = (product: ProgrammeProduct, days: FigureDays) => T

const count = (rows: Rows): Indicator => ({ unit: "count", rows })
const share = (rows: Rows): Indicator => ({ unit: "share", rows })
const yes = (does: boolean | null): number | null => (does === null ? null : does ? 1 : 0)

/** Rows of products that some certificate is on record of. */
const products =
  (does: Says<boolean | null>, among: Says<boolean> = isRecognised): Rows =>
  (facts, days) =>
    facts.products
      .filter((product) => among(product, days))
      .map((product) => ({
        kind: "product",
        id: product.id,
        name: product.name,
        part: yes(does(product, days)),
        whole: 1,
      }))

/** Rows of makers of recognised products: the programme's subjects (chủ thể). */
const producers =
  (does: (producer: ProgrammeProducer) => boolean | null): Rows =>
  (facts) =>
    subjectsOf(facts).map((producer) => ({
      kind: "producer",
      id: producer.id,
      name: producer.name,
      part: yes(does(producer)),
      whole: 1,
    }))

const isRecognised = ({ certificates }: ProgrammeProduct) => certificates.length > 0
const isCertified = ({ stars }: ProgrammeProduct) => stars !== null
/** Whether today's stars are among these; null where a certificate holds that does not say how many. */
const hasStars =
  (...wanted: (3 | 4 | 5)[]) =>
  ({ stars, starsUnknown }: ProgrammeProduct): boolean | null =>
    stars === null && starsUnknown ? null : wanted.some((each) => each === stars)
const isOfType = (...types: ProgrammeProducer["type"][]) =>
  producers(({ type }) => (type === null ? null : types.includes(type)))

/**
 * What the plans count, each as rows over the facts of an area; a figure is the sum of its rows. A new plan that counts
 * something new adds a line.
 */
export const INDICATORS = {
  products_certified: count(products(hasStars(3, 4, 5))),
  products_new: count(products(isNew)),
  products_three_four: count(products(hasStars(3, 4))),
  products_five: count(products(hasStars(5))),
  candidates_five: count(products((product) => product.atMinistry || hasStars(5)(product))),
  products_four_share: share(products(hasStars(4), isCertified)),
  products_five_share: share(products(hasStars(5), isCertified)),
  products_renewed_share: share(products(wasRenewed, wasRecognisedBefore)),
  products_online_share: share(products(({ online }) => online, isCertified)),
  three_star_on_postmart_share: share((facts, days) => {
    const declared = declarationsOf(facts)
    const isOnPostmart = ({ producerId }: ProgrammeProduct) =>
      declared.get(producerId)?.channels.includes("postmart") ?? null
    return products(isOnPostmart, ({ stars }) => stars === 3)(facts, days)
  }),
  tourism_products: count(products(isCertified, (product) => product.tourism && isRecognised(product))),
  cooperatives_share: share(isOfType("cooperative", "cooperative_group")),
  companies_share: share(isOfType("company")),
  companies_and_households_share: share(isOfType("company", "household_business")),
  green_chain_share: share(producers(({ declared }) => declared?.greenChain ?? null)),
  modern_channels_share: share(
    producers(({ declared }) =>
      declared === null ? null : declared.channels.some((channel) => MODERN_CHANNELS.includes(channel)),
    ),
  ),
  exporters: count(producers(({ declared }) => (declared === null ? null : declared.channels.includes("export")))),
  workers_trained_share: share((facts) =>
    facts.producers
      .filter(({ declared }) => declared?.workers)
      .map(({ id, name, declared }) => ({
        kind: "producer",
        id,
        name,
        part: declared?.trainedWorkers ?? null,
        whole: declared?.workers ?? 0,
      })),
  ),
  cooperatives_new_by_district: count((facts, { from, to }) =>
    districtRows(
      facts.districts,
      facts.producers.map(({ type, since, district }) => ({
        district,
        counts: type === null || since === null ? null : type === "cooperative" && since >= from && since <= to,
      })),
    ),
  ),
  green_chain_by_district: count((facts) =>
    districtRows(
      facts.districts,
      facts.producers.map(({ district, declared }) => ({ district, counts: declared?.greenChain ?? null })),
    ),
  ),
  craft_village_products_by_district: count((facts) => {
    const declared = declarationsOf(facts)
    const certified = facts.products.filter(isCertified).map(({ district, producerId }) => {
      const facts = declared.get(producerId)
      return { district, counts: facts ? facts.craftVillage !== null : null }
    })
    return districtRows(facts.districts, certified)
  }),
  sales_points_by_district: count((facts) =>
    districtRows(
      facts.districts,
      facts.points.map(({ district, showroom }) => ({ district, counts: showroom })),
    ),
  ),
  points_with_showroom_share: share(({ points }) =>
    points.map(({ id, name, showroom }) => ({ kind: "point", id, name, part: yes(showroom), whole: 1 })),
  ),
  showrooms: count(({ points }) =>
    points.map(({ id, name, showroom }) => ({ kind: "point", id, name, part: yes(showroom), whole: 1 })),
  ),
  /** Named by plans, and of which the market keeps no rows. */
  brands: count(() => []),
  trademarks: count(() => []),
  craft_villages_share: share(() => []),
} as const satisfies Record<string, Indicator>

export type IndicatorKey = keyof typeof INDICATORS
export const INDICATOR_KEYS = Object.keys(INDICATORS) as IndicatorKey[]

function subjectsOf({ producers, products: all }: ProgrammeFacts): ProgrammeProducer[] {
  const makers = new Set(all.filter(isRecognised).map(({ producerId }) => producerId))
  return producers.filter(({ id }) => makers.has(id))
}

function declarationsOf({ producers }: ProgrammeFacts): Map<string | null, DeclaredFacts | null> {
  return new Map(producers.map(({ id, declared }) => [id, declared]))
}

/** The first and last day on which a certificate may have been issued; null when its record does not say. */
function issuedBetween({ issuedPrecision, issuedOn, issuedYear }: CertificateFacts): [IsoDate, IsoDate] | null {
  if (issuedPrecision === "day" && issuedOn) return [issuedOn, issuedOn]
  if (issuedPrecision === "year" && issuedYear !== null) return [`${issuedYear}-01-01`, `${issuedYear}-12-31`]
  return null
}

/** Recognised for the first time within the period; null when the records leave it open. */
function isNew({ certificates }: ProgrammeProduct, { from, to }: FigureDays): boolean | null {
  const days = certificates.map(issuedBetween)
  const known = days.filter((day) => day !== null)
  if (known.some(([, last]) => last < from)) return false
  if (known.length < days.length || known.some(([first]) => first < from)) return null
  if (known.every(([first]) => first > to)) return false
  return known.some(([, last]) => last <= to) ? true : null
}

function wasRecognisedBefore({ certificates }: ProgrammeProduct, { from }: FigureDays): boolean {
  return certificates.some((certificate) => {
    const days = issuedBetween(certificate)
    return days !== null && days[1] < from
  })
}

/** Recognised again within the period: assessed again or upgraded. */
function wasRenewed({ certificates }: ProgrammeProduct, { from, to }: FigureDays): boolean {
  return certificates.some((certificate) => {
    const days = issuedBetween(certificate)
    return days !== null && days[0] >= from && days[1] <= to
  })
}
