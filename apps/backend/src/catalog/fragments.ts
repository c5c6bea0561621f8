/**
 * The conditions that every read of the catalogue shares, as SQL over fixed aliases: `p` product, `l` listing,
 * `pr` producer, `c` certificate, `v` variant. Bindings: `:today`, `:demo`, `:salesChannelId`.
 */

/** The certificate shows its stars today; the same rule as the domain's `starsOn`, over the stored window. */
export const SHOWN_TODAY = `
  c.deleted_at is null and c.stars is not null and c.revoked_on is null and c.superseded_by is null
  and c.shown_from <= cast(:today as date) and (c.replaced_on is null or cast(:today as date) < c.replaced_on)
  and (cast(:today as date) < c.shown_until or cast(:today as date) <= c.grace_until)`

/** The producer sells: approved, and not merely a sample outside demo mode. */
export const SELLS = `pr.status = 'approved' and pr.deleted_at is null and (:demo or not pr.sample)`

/** Anybody may read of the producer: a shop that is still being opened is its members' business. */
export const KNOWN = `pr.status in ('recorded', 'approved', 'suspended') and pr.deleted_at is null`

/** Rests of producer `pr` that are not over, as JSON. */
export const CLOSINGS = `coalesce((
  select jsonb_agg(jsonb_build_object('from', rest.from_day, 'to', rest.to_day))
  from producer_closing rest
  where rest.producer_id = pr.id and rest.deleted_at is null and rest.to_day >= cast(:today as date)), '[]')`

/** The listing's own part in being sold: goods, and not paused by their maker. */
export const IS_ON = `l.kind = 'goods' and l.paused_at is null`

/** The product is public; one that no list of recognised goods knows only in demo mode. */
export const PUBLIC = `p.status = 'published' and p.deleted_at is null and l.deleted_at is null
  and (:demo or l.source <> 'sample')`

const SAMPLE_PACK = `coalesce((v.metadata->>'sample')::boolean, false)`

/** The pack can be offered: it has a weight to ship and is not merely a sample outside demo mode. */
export const OFFERABLE = `v.deleted_at is null and v.weight > 0 and (:demo or not ${SAMPLE_PACK})`

/** Whole packs that can be made of what is stocked and not reserved where the online channel sells from. */
const PACKS_LEFT = `(
  select min(floor(coalesce((
      select sum(level.stocked_quantity - level.reserved_quantity)
      from inventory_level level
      join sales_channel_stock_location place
        on place.stock_location_id = level.location_id and place.deleted_at is null
        and place.sales_channel_id = :salesChannelId
      where level.inventory_item_id = part.inventory_item_id and level.deleted_at is null
    ), 0) / part.required_quantity))
  from product_variant_inventory_item part
  where part.variant_id = v.id and part.deleted_at is null)`

const IN_STOCK = `(v.manage_inventory is false or v.allow_backorder is true or coalesce(${PACKS_LEFT}, 0) > 0)`

/** A variant as JSON, for `OfferRow`; needs `pr` and the alias `priced` of product_variant_price_set. */
export const OFFER_JSON = `jsonb_build_object(
  'variantId', v.id, 'priceSetId', priced.price_set_id, 'pack', v.title, 'packEn', v.metadata->>'pack_en',
  'netGrams', (v.metadata->>'net_grams')::int, 'shippingGrams', v.weight::int, 'inStock', ${IN_STOCK},
  'sample', ${SAMPLE_PACK} or pr.sample)`

/** A certificate as JSON, for `CertificateRow`. */
export const CERTIFICATE_JSON = `jsonb_build_object(
  'code', c.code, 'stars', c.stars, 'issuedOn', c.issued_on, 'issuedYear', c.issued_year,
  'issuedPrecision', c.issued_precision, 'decisionNumber', c.decision_number, 'issuer', c.issuer,
  'legalBasis', c.legal_basis, 'graceUntil', c.grace_until, 'graceGround', c.grace_ground,
  'revokedOn', c.revoked_on, 'revokedReason', c.revoked_reason, 'revokedGround', c.revoked_ground,
  'replacedOn', c.replaced_on, 'replacedBy', (select newer.code from certificate newer where newer.id = c.replaced_by),
  'decidedOn', (select decision.decided_on from decision where decision.id = c.decision_id),
  'issuerLevel', c.issuer_level, 'setNumber', c.set_number, 'setCode', c.set_code,
  'productCode', c.product_code, 'productCodeOld', c.product_code_old, 'source', c.source)`

/** All standing certificates of the product `of`, newest first. */
export const certificatesOf = (of: string) => `coalesce((
  select jsonb_agg(${CERTIFICATE_JSON} order by coalesce(c.issued_on, make_date(c.issued_year, 1, 1)) desc nulls last, c.code)
  from certificate c where c.product_id = ${of}.id and c.deleted_at is null and c.superseded_by is null), '[]')`
export const CERTIFICATES = certificatesOf("p")

/** Where the row `of` is, as JSON for `PlaceRow`; needs `placeJoin(of)`. */
export const placeJson = (of: string) => `jsonb_build_object(
  'provinceCode', province.code, 'provinceName', province.name, 'provinceSlug', province.slug,
  'communeCode', commune.code, 'communeKind', commune.kind, 'communeName', commune.name, 'communeSlug', commune.slug,
  'formerCommune', ${of}.former_commune, 'formerDistrict', ${of}.former_district,
  'formerProvince', ${of}.former_province)`

export const placeJoin = (of: string) => `
  join province on province.code = ${of}.province_code
  left join commune on commune.code = ${of}.commune_code`

/** The best certificate that shows today decides, as in `starsOn`: valid before grace, then most stars. */
const BEST_FIRST = `(cast(:today as date) < c.shown_until) desc, c.stars desc`

/** CTE `shown(product_id, stars)`: the stars each product shows today. For reads that order the whole catalogue. */
export const SHOWN = `shown as (
  select distinct on (c.product_id) c.product_id, c.stars
  from certificate c
  where ${SHOWN_TODAY}
  order by c.product_id, ${BEST_FIRST}
)`

/** The stars product `p` shows today, or null. For reads that have already chosen some products. */
export const STARS_TODAY = `(
  select c.stars from certificate c where c.product_id = p.id and ${SHOWN_TODAY} order by ${BEST_FIRST} limit 1)`

const PACKS_ON_SALE = `
  listing l
  join producer pr on pr.id = l.producer_id and ${SELLS}
  join product_variant v on v.product_id = l.product_id and ${OFFERABLE}
  join product_variant_price_set priced on priced.variant_id = v.id and priced.deleted_at is null`

/** CTE `offered(product_id)`: what somebody sells now. For reads that order the whole catalogue. */
export const OFFERED = `offered as (
  select distinct l.product_id
  from ${PACKS_ON_SALE}
  where ${IS_ON} and l.deleted_at is null and exists (
    select 1 from price pc
    where pc.price_set_id = priced.price_set_id and pc.currency_code = 'vnd' and pc.deleted_at is null)
)`

/** Whether somebody sells product `p` of listing `l` now. For reads that have already chosen some products. */
export const IS_OFFERED = `(${IS_ON} and exists (
  select 1
  from producer pr
  join product_variant v on v.product_id = p.id and ${OFFERABLE}
  join product_variant_price_set priced on priced.variant_id = v.id and priced.deleted_at is null
  join price pc on pc.price_set_id = priced.price_set_id and pc.currency_code = 'vnd' and pc.deleted_at is null
  where pr.id = l.producer_id and ${SELLS}))`

/**
 * CTEs up to `offered(product_id, price)`: what somebody sells now and what the pack on its card costs in đồng: the
 * cheapest in stock, else the cheapest. The price is chosen as Medusa's Pricing Module chooses: an override of an active price list, else the lower of its sale price and the plain
 * price. For sorting; what is shown comes from the module itself.
 */
export const OFFERED_AT_PRICE = `paid as (
  select price_set_id,
    case when list_type = 'override' then list_amount else least(list_amount, plain_amount) end as amount
  from (
    select pc.price_set_id,
      min(pc.amount) filter (where pc.price_list_id is null) as plain_amount,
      min(pc.amount) filter (where pl.id is not null) as list_amount,
      (array_agg(pl.type order by pc.amount) filter (where pl.id is not null))[1] as list_type
    from price pc
    left join price_list pl on pl.id = pc.price_list_id and pl.deleted_at is null and pl.status = 'active'
      and pl.rules_count = 0 and (pl.starts_at is null or pl.starts_at <= now())
      and (pl.ends_at is null or pl.ends_at >= now())
    where pc.currency_code = 'vnd' and pc.deleted_at is null and pc.rules_count = 0
      and (pc.min_quantity is null or pc.min_quantity <= 1)
      and (pc.price_list_id is null or pl.id is not null)
    group by pc.price_set_id
  ) candidate
),
free as (
  select level.inventory_item_id, sum(level.stocked_quantity - level.reserved_quantity) as quantity
  from inventory_level level
  join sales_channel_stock_location place
    on place.stock_location_id = level.location_id and place.deleted_at is null
    and place.sales_channel_id = :salesChannelId
  where level.deleted_at is null
  group by level.inventory_item_id
),
stocked as (
  select part.variant_id
  from product_variant_inventory_item part
  left join free on free.inventory_item_id = part.inventory_item_id
  where part.deleted_at is null
  group by part.variant_id
  having bool_and(coalesce(free.quantity, 0) >= part.required_quantity)
),
offered as (
  select l.product_id, coalesce(
    min(paid.amount) filter (where v.manage_inventory is false or v.allow_backorder or stocked.variant_id is not null),
    min(paid.amount)) as price
  from ${PACKS_ON_SALE}
  join paid on paid.price_set_id = priced.price_set_id
  left join stocked on stocked.variant_id = v.id
  where ${IS_ON} and l.deleted_at is null
  group by l.product_id
)`

/** What is good to see first: what can be bought, then more stars, then the alphabet. Nobody can pay for a place. */
export const FEATURED_ORDER = `offered.product_id is null, shown.stars desc nulls last, l.folded, p.id`

/** The same order for reads that have already chosen some products. */
export const FEATURED_AMONG_FEW = `not ${IS_OFFERED}, ${STARS_TODAY} desc nulls last, l.folded, p.id`
