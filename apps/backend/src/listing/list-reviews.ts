import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingContent, ListingReview, ListingReviews } from "@ocop/contract"
import { listingDifference } from "@ocop/domain"
import { flagsOf } from "./flags"
import { readListingContents } from "./read-contents"

interface Filter {
  state: ListingReview["state"]
  limit: number
  offset: number
}

interface Row {
  id: string
  kind: ListingReview["kind"]
  state: ListingReview["state"]
  version: number
  productId: string | null
  handle: string | null
  producer: ListingReview["producer"] & { province_code: string | null }
  content: ListingContent
  contentBefore: ListingContent | null
  sentAt: string
  sentBy: string
  isAssistant: boolean
  decidedAt: string | null
  decidedBy: string | null
  reason: string | null
  count: number
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const moment = (column: string) => `to_char(${column} at time zone 'UTC', ${MOMENT})`
const nameOf = (column: string) => `coalesce(
  (select nullif(trim(concat(u.first_name, ' ', u.last_name)), '') from "user" u where 'user:' || u.id = ${column}),
  (select u.email from "user" u where 'user:' || u.id = ${column}),
  (select m.name from member m where 'member:' || m.id = ${column}), ${column})`

const LIST = `
  select r.id, r.kind, r.state, r.version, r.product_id as "productId", p.handle,
    jsonb_build_object('id', pr.id, 'name', pr.name, 'handle', pr.handle, 'status', pr.status,
      'province_code', pr.province_code) as producer,
    r.content, r.content_before as "contentBefore", ${moment("r.sent_at")} as "sentAt", ${nameOf("r.sent_by")} as "sentBy",
    r.is_assistant as "isAssistant", ${moment("r.decided_at")} as "decidedAt", ${nameOf("r.decided_by")} as "decidedBy",
    r.reason, cast(count(*) over () as int) as count
  from listing_review r
  join producer pr on pr.id = r.producer_id
  left join product p on p.id = r.product_id and p.deleted_at is null
  where r.deleted_at is null and r.state = :state
  order by case when r.state = 'waiting' then r.sent_at end, r.decided_at desc, r.id
  limit :limit offset :offset`

/** What shops sent, as the operator works through it, each beside what shoppers see today. */
export async function listReviews(sql: Knex, today: string, filter: Filter): Promise<ListingReviews> {
  const { rows } = await sql.raw<{ rows: Row[] }>(LIST, { ...filter })
  const waiting = await sql("listing_review")
    .where({ state: "waiting", deleted_at: null })
    .count({ count: "*" })
    .first()
  const known = rows.flatMap(({ productId, state }) => (productId && state === "waiting" ? [productId] : []))
  const standing = known.length > 0 ? await readListingContents(sql, { productIds: known }) : []
  const contents = new Map(standing.map((listing) => [listing.productId, listing.content]))
  return {
    listing_reviews: await Promise.all(
      rows.map(({ count: _count, contentBefore, producer: { province_code, ...producer }, ...row }) => {
        const before = row.state === "waiting" ? contents.get(row.productId ?? "") : contentBefore
        return reviewOf(sql, today, { ...row, producer }, before ?? null, province_code)
      }),
    ),
    count: rows[0]?.count ?? 0,
    waiting: Number(waiting?.count ?? 0),
  }
}

type Sent = Omit<ListingReview, "differences" | "flags">

async function reviewOf(
  sql: Knex,
  today: string,
  review: Sent,
  before: ListingContent | null,
  province_code: string | null,
): Promise<ListingReview> {
  const { producer, content, productId, state } = review
  const sender = { id: producer.id, status: producer.status, province_code }
  return {
    ...review,
    differences: listingDifference(before, content, today),
    flags: state === "waiting" ? await flagsOf(sql, content, sender, productId, today) : [],
  }
}
