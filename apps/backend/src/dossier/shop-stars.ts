import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopStars, StarCertificate, StarProduct } from "@ocop/contract"
import {
  addDays,
  CRITERIA_SETS,
  certificateStateOn,
  DOSSIER_STATES,
  lastDayShown,
  monthsLeft,
  type ProductGroup,
  proposeGroup,
  renewalWindow,
} from "@ocop/domain"
import { CERTIFICATE_JSON } from "../catalog/fragments"
import type { CertificateRow } from "../catalog/rows"
import { listDossiers } from "./list"

type Row = Omit<StarProduct, "proposals" | "stars" | "certificateId" | "certificateState"> & {
  certificate: (CertificateRow & { id: string }) | null
}

/** Each product of a shop with its newest certificate that nothing replaced so far, and the dossier that is under way. */
const PRODUCTS = `
  select p.id as "productId", p.title as name, l.product_group as "group", l.illustration, l.photos->>0 as "photoId",
    coalesce((select d.set_number from dossier d where d.product_id = p.id and d.deleted_at is null
      order by d.created_at desc, d.id limit 1), l.criteria_set) as "setNumber",
    (select d.id from dossier d where d.product_id = p.id and d.producer_id = l.producer_id and d.closed_at is null
      and d.deleted_at is null) as "dossierId",
    (select ${CERTIFICATE_JSON} || jsonb_build_object('id', c.id) from certificate c
      where c.product_id = p.id and c.deleted_at is null and c.superseded_by is null
        and (c.replaced_on is null or c.replaced_on > cast(:today as date))
      order by (c.revoked_on is null) desc, coalesce(c.issued_on > cast(:today as date), false), coalesce(c.issued_on, make_date(c.issued_year, 1, 1)) desc nulls last, c.id
      limit 1) as certificate
  from listing l join product p on p.id = l.product_id and p.deleted_at is null
  where l.producer_id = :shopId and l.deleted_at is null
  order by p.title, p.id`

const MOST = 200
const DAY_MS = 86_400_000

/** What a shop has of stars: certificates with what is left of them, dossiers, and the products that could begin one. */
export async function readShopStars(sql: Knex, shopId: string, today: string): Promise<ShopStars> {
  const [{ rows }, { dossiers }, producer] = await Promise.all([
    sql.raw<{ rows: Row[] }>(PRODUCTS, { shopId, today }),
    listDossiers(sql, { producerId: shopId, states: DOSSIER_STATES, order: "newest", pageSize: MOST }),
    sql("producer").where({ id: shopId }).first("status"),
  ])
  return {
    today,
    canStart: producer?.status !== "suspended",
    certificates: rows
      .flatMap((row) => (row.certificate ? [certificateOf(row, row.certificate, today)] : []))
      .sort((a, b) => (a.until ?? "9999").localeCompare(b.until ?? "9999")),
    dossiers,
    products: rows.map((row) => productOf(row, today)),
  }
}

function certificateOf({ productId, name }: Row, row: CertificateRow & { id: string }, today: string): StarCertificate {
  const until = lastDayShown(row)
  const state = certificateStateOn(row, today)
  const isStanding = state === "valid" || state === "grace" || state === "expired"
  return {
    id: row.id,
    code: row.code,
    productId,
    productName: name,
    stars: row.stars,
    state,
    decisionNumber: row.decisionNumber,
    issuer: row.issuer,
    issuedOn: row.issuedOn,
    until,
    monthsLeft: monthsLeft(row, today) ?? 0,
    daysLeft: until ? Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS) : null,
    renewal: until && isStanding && !row.graceUntil ? renewalWindow(addDays(until, 1), today) : null,
  }
}

function productOf({ certificate, ...row }: Row, today: string): StarProduct {
  const state = certificate ? certificateStateOn(certificate, today) : null
  return {
    ...row,
    proposals: proposedSets(row.name, row.group, row.setNumber),
    stars: certificate && (state === "valid" || state === "grace") ? certificate.stars : null,
    certificateId: certificate?.id ?? null,
    certificateState: state,
  }
}

/** The sets of the product's group: the one that is known first, then what its name says. */
function proposedSets(name: string, group: string, known: number | null): number[] {
  const named = proposeGroup(name)
  const sets = CRITERIA_SETS.filter((set) => set.group === (group as ProductGroup)).map(({ number }) => number)
  const likely = [known, named.group === group ? named.criteriaSet : null]
  return [...new Set([...likely.filter((set) => set !== null && sets.includes(set)), ...sets])].flatMap(
    (set) => set ?? [],
  )
}
