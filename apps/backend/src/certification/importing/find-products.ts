import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CertificateNote, type CertificateValues, foldVietnamese } from "@ocop/domain"

export interface AskedRow {
  number: number
  values: CertificateValues
  chosenProductId: string | null
}

/** What a row surely means: a product, perhaps one certificate of it; a note where its cells name two things. */
export interface FoundProduct {
  productId: string | null
  /** The certificate whose code stands in the row. */
  certificateId: string | null
  notes: CertificateNote[]
}

interface KnownListing {
  productId: string
  title: string
  folded: string
  maker: string | null
  makerFolded: string | null
  communeCode: string | null
  commune: string | null
  formerCommune: string | null
}
interface CodeHolder {
  id: string
  code: string
  productId: string
  productCode: string | null
  productCodeOld: string | null
  standsAs: string
}

/**
 * Finds the product of every row, in two statements: by certificate code, by product code, or by name with its producer
 * and commune, each without marks and capitals. Nothing near is taken for the same: that is the officer's to choose.
 * `provinceCode` narrows to a province; "" looks everywhere.
 */
export async function findProducts(
  sql: Knex,
  rows: readonly AskedRow[],
  provinceCode: string,
): Promise<Map<number, FoundProduct>> {
  const holders = await codeHolders(sql, rows, provinceCode)
  const chosen = rows.flatMap(({ chosenProductId }) => chosenProductId ?? [])
  const names = rows.flatMap(({ values }) => (values.name ? [foldVietnamese(values.name)] : []))
  const productIds = [...chosen, ...holders.map(({ productId }) => productId)]
  const { rows: listings } = await sql.raw<{ rows: KnownListing[] }>(LISTINGS, { names, productIds, provinceCode })
  const shelf = new Shelf(listings, holders)
  return new Map(rows.map((row) => [row.number, shelf.find(row)]))
}

const LISTINGS = `
  select l.product_id as "productId", p.title, l.folded, pr.name as maker, pr.folded as "makerFolded",
    l.commune_code as "communeCode", commune.name as commune, l.former_commune as "formerCommune"
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  left join producer pr on pr.id = l.producer_id
  left join commune on commune.code = l.commune_code
  where l.deleted_at is null and (l.folded = any(:names) or l.product_id = any(:productIds))
    and (:provinceCode = '' or l.province_code = :provinceCode)`

const HOLDERS = `
  select c.id, c.code, c.product_id as "productId", c.product_code as "productCode", c.product_code_old as "productCodeOld",
    coalesce(c.superseded_by, c.id) as "standsAs"
  from certificate c join listing l on l.product_id = c.product_id and l.deleted_at is null
  where c.deleted_at is null and (:provinceCode = '' or l.province_code = :provinceCode)
    and (c.code = any(:codes) or c.product_code = any(:productCodes) or c.product_code_old = any(:productCodes))`

async function codeHolders(sql: Knex, rows: readonly AskedRow[], provinceCode: string): Promise<CodeHolder[]> {
  const codes = rows.flatMap(({ values }) => values.code ?? [])
  const productCodes = rows.flatMap(({ values }) =>
    [values.productCode, values.productCodeOld].filter((c) => c !== null),
  )
  if (codes.length + productCodes.length === 0) return []
  const answer = await sql.raw<{ rows: CodeHolder[] }>(HOLDERS, { codes, productCodes, provinceCode })
  return answer.rows
}

class Shelf {
  private readonly byProduct: Map<string, KnownListing>
  private readonly byName = new Map<string, KnownListing[]>()

  constructor(
    listings: readonly KnownListing[],
    private readonly holders: readonly CodeHolder[],
  ) {
    this.byProduct = new Map(listings.map((listing) => [listing.productId, listing]))
    for (const listing of listings)
      this.byName.set(listing.folded, [...(this.byName.get(listing.folded) ?? []), listing])
  }

  find({ values, chosenProductId }: AskedRow): FoundProduct {
    if (chosenProductId && this.byProduct.has(chosenProductId)) return found(chosenProductId)
    const holder = values.code ? this.holders.find(({ code }) => code === values.code) : undefined
    if (values.code && !holder) return found(null)
    if (holder)
      return { ...found(holder.productId, this.named(values, holder.productId)), certificateId: holder.standsAs }
    const byCode = this.byProductCode(values)
    if (byCode) return found(byCode, this.named(values, byCode))
    return found(this.byNames(values))
  }

  private byProductCode({ productCode, productCodeOld }: CertificateValues): string | null {
    const held = this.holders.filter(
      (one) =>
        (productCode && one.productCode === productCode) || (productCodeOld && one.productCodeOld === productCodeOld),
    )
    const products = [...new Set(held.map(({ productId }) => productId))]
    return products.length === 1 ? (products[0] ?? null) : null
  }

  /** Exactly one product has this name, and its producer or its commune says the same as the row. */
  private byNames({ name, maker, commune }: CertificateValues): string | null {
    if (!name || (!maker && !commune)) return null
    const same = (this.byName.get(foldVietnamese(name)) ?? []).filter(
      (listing) => (!maker || isMaker(listing, maker)) && (!commune || isCommune(listing, commune, maker !== null)),
    )
    return same.length === 1 ? (same[0]?.productId ?? null) : null
  }

  /** A code of one product beside the name of another is somebody's slip. */
  private named({ name }: CertificateValues, productId: string): CertificateNote[] {
    const listing = this.byProduct.get(productId)
    if (!name || !listing || listing.folded === foldVietnamese(name)) return []
    return [{ column: "name", problem: "differs", cell: name, other: listing.title }]
  }
}

const found = (productId: string | null, notes: CertificateNote[] = []): FoundProduct => ({
  productId,
  certificateId: null,
  notes,
})

function isMaker({ maker, makerFolded }: KnownListing, written: string): boolean {
  const folded = foldVietnamese(written)
  return folded === makerFolded || (maker !== null && folded === foldVietnamese(maker))
}

/** A product whose commune nobody knows is not contradicted, where its producer is named. */
function isCommune(
  { communeCode, commune, formerCommune }: KnownListing,
  written: string,
  mayBeUnknown: boolean,
): boolean {
  if (communeCode === null && formerCommune === null) return mayBeUnknown
  const key = communeKey(written)
  return key === communeCode || [commune, formerCommune].some((name) => name !== null && communeKey(name) === key)
}

/** "Xã Tiên Điền" and "tien dien" are one. */
const communeKey = (name: string) => foldVietnamese(name).replace(/^(xa|phuong|thi tran|dac khu) (?=.)/, "")
