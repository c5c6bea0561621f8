import type { Claimable } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import type { CatalogContext } from "../catalog/context"
import { STARS_TODAY } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"

const MOST = 30

const CLAIMABLE = `
  select l.product_id as "productId", p.handle, p.title, l.product_group as "group", ${STARS_TODAY} as stars,
    concat_ws(', ', nullif(commune.name, ''), province.name) as place,
    coalesce(maker.id = own.claims_producer_id or maker.folded = own.folded, false) as "isOwn"
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
  join producer own on own.id = :shopId
  left join producer maker on maker.id = l.producer_id and maker.deleted_at is null
  left join province on province.code = l.province_code
  left join commune on commune.code = l.commune_code
  where l.deleted_at is null and l.kind = 'goods' and l.source <> 'sample'
    and (l.producer_id is null or maker.status = 'recorded')
    and not exists (select from product_variant v where v.product_id = p.id and v.deleted_at is null)
    and (:q = '' or l.folded like :like or maker.folded like :like)
  order by "isOwn" desc, l.province_code = own.province_code desc nulls last, l.folded, l.product_id
  limit ${MOST}`

/** Recognised goods that nobody sells, those that look like the shop's own first, then those of its province. One statement. */
export function readClaimables(context: CatalogContext, shopId: string, typed: string): Promise<Claimable[]> {
  const q = foldVietnamese(typed)
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`
  return rowsOf<Claimable>(context, CLAIMABLE, { shopId, q, like })
}
