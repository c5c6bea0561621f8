import type { ShopRole } from "@ocop/contract"
import { matches, type RouteRule } from "./route-pattern"

/**
 * Who may call a route of the producers' audience. `open`: anybody. `member`: whoever is signed in. A role: whoever has
 * it, or a higher one, in the shop of the path; an assistant counts as a manager.
 */
export type ProducerAccess = "open" | "member" | ShopRole

/** Roles, the lowest first: each may do what those before it may. */
const RANK: readonly ShopRole[] = ["packer", "manager", "owner"]

/** Every route of /producer stands in one of these lines; one that stands in none is not there, and fails its test. */
const LINES: Record<ProducerAccess, readonly RouteRule[]> = {
  open: [
    "GET /producer/account/channels",
    "POST /producer/account/codes",
    "POST /producer/account/registrations",
    "POST /producer/account/sessions",
    "POST /producer/account/password-resets",
    "POST /producer/account/invitation-previews",
    // Whoever is not signed in is signed out already.
    "DELETE /producer/account/sessions/current",
  ],
  member: [
    "GET /producer/account/push-key",
    "POST /producer/account/push-subscriptions",
    "POST /producer/account/push-unsubscriptions",
    "GET /producer/account/me",
    "POST /producer/account/me",
    "DELETE /producer/account/sessions",
    "POST /producer/account/password",
    "GET /producer/account/data",
    "POST /producer/account/deletions",
    "POST /producer/account/contacts",
    "POST /producer/account/invitation-acceptances",
    "POST /producer/shops",
    "GET /producer/recorded-producers",
  ],
  packer: [
    "GET /producer/shops/:shop_id/parcels",
    "GET /producer/shops/:shop_id/parcels/:id",
    "POST /producer/shops/:shop_id/parcels/:id/packings",
    "POST /producer/shops/:shop_id/parcels/:id/shipments",
    "POST /producer/shops/:shop_id/parcels/:id/deliveries",
    "POST /producer/shops/:shop_id/parcels/:id/failures",
    // Confirming many asks for a manager inside.
    "POST /producer/shops/:shop_id/parcel-acts",
    "GET /producer/shops/:shop_id/parcels/:id/invoice-file",
    "GET /producer/shops/:shop_id/home",
    "GET /producer/shops/:shop_id/profile",
    "GET /producer/shops/:shop_id/members",
    "DELETE /producer/shops/:shop_id/members/mine",
    "GET /producer/shops/:shop_id/parcels/:id/label",
    "GET /producer/shops/:shop_id/parcels/:id/packing-slip",
    "POST /producer/shops/:shop_id/labels",
    "GET /producer/shops/:shop_id/parcel-sheet",
    "GET /producer/shops/:shop_id/parcels/:id/shipping",
    "POST /producer/shops/:shop_id/parcels/:id/shipping",
    "DELETE /producer/shops/:shop_id/parcels/:id/shipping",
    "GET /producer/shops/:shop_id/returns",
    "GET /producer/shops/:shop_id/returns/:id/photos/:number",
    "POST /producer/shops/:shop_id/returns/:id/goods",
    "POST /producer/shops/:shop_id/returns/:id/replacements",
  ],
  manager: [
    "GET /producer/shops/:shop_id/listings",
    "POST /producer/shops/:shop_id/listings",
    "GET /producer/shops/:shop_id/listings/:product_id",
    "POST /producer/shops/:shop_id/listings/:product_id/prices",
    "POST /producer/shops/:shop_id/listings/:product_id/stocks",
    "POST /producer/shops/:shop_id/listings/:product_id/lead-time",
    "POST /producer/shops/:shop_id/listings/:product_id/pause",
    "DELETE /producer/shops/:shop_id/listings/:product_id/pause",
    "POST /producer/shops/:shop_id/listing-drafts",
    "GET /producer/shops/:shop_id/listing-drafts/:id",
    "POST /producer/shops/:shop_id/listing-drafts/:id",
    "DELETE /producer/shops/:shop_id/listing-drafts/:id",
    "POST /producer/shops/:shop_id/listing-drafts/:id/sends",
    "DELETE /producer/shops/:shop_id/listing-reviews/:id",
    "POST /producer/shops/:shop_id/listing-photos",
    "GET /producer/shops/:shop_id/listing-photos/:id/:file",
    "GET /producer/shops/:shop_id/claimables",
    "GET /producer/shops/:shop_id/grants",
    "POST /producer/shops/:shop_id/reductions",
    "DELETE /producer/shops/:shop_id/reductions/:id",
    "POST /producer/shops/:shop_id/delivery-offers",
    "DELETE /producer/shops/:shop_id/delivery-offers/:id",
    "GET /producer/shops/:shop_id/declarations",
    "POST /producer/shops/:shop_id/declarations",
    "GET /producer/shops/:shop_id/balance",
    "GET /producer/shops/:shop_id/ledger",
    "GET /producer/shops/:shop_id/payouts",
    "GET /producer/shops/:shop_id/payouts/:id",
    "GET /producer/shops/:shop_id/payouts/:id/statement",
    "GET /producer/shops/:shop_id/tax-statements",
    "GET /producer/shops/:shop_id/tax-statements/sheet",
    "GET /producer/shops/:shop_id/parcel-money",
    "POST /producer/shops/:shop_id/parcels/:id/confirmations",
    "POST /producer/shops/:shop_id/parcels/:id/declines",
    "POST /producer/shops/:shop_id/parcels/:id/cancellations",
    "POST /producer/shops/:shop_id/parcels/:id/invoice-file",
    "DELETE /producer/shops/:shop_id/parcels/:id/invoice-file",
    "POST /producer/shops/:shop_id/members/:id/reset-codes",
    "GET /producer/shops/:shop_id/imports",
    "POST /producer/shops/:shop_id/imports",
    "GET /producer/shops/:shop_id/imports/:id",
    "DELETE /producer/shops/:shop_id/imports/:id",
    "GET /producer/shops/:shop_id/imports/:id/items",
    "POST /producer/shops/:shop_id/imports/:id/acceptances",
    "GET /producer/shops/:shop_id/goods-list",
    "GET /producer/shops/:shop_id/goods-list/template",
    "GET /producer/shops/:shop_id/statistics",
    "GET /producer/shops/:shop_id/certificates/:code/stickers",
    "GET /producer/shops/:shop_id/shipping-rates",
    "POST /producer/shops/:shop_id/returns/:id/answers",
    "POST /producer/shops/:shop_id/returns/:id/escalations",
    "GET /producer/shops/:shop_id/dossiers",
    "POST /producer/shops/:shop_id/dossiers",
    "GET /producer/shops/:shop_id/dossiers/:id",
    "POST /producer/shops/:shop_id/dossiers/:id/answers",
    "POST /producer/shops/:shop_id/dossiers/:id/registration",
    "POST /producer/shops/:shop_id/dossiers/:id/changes",
    "POST /producer/shops/:shop_id/dossiers/:id/criteria-set",
    "GET /producer/shops/:shop_id/dossiers/:id/known-evidence",
    "POST /producer/shops/:shop_id/dossiers/:id/evidence",
    "POST /producer/shops/:shop_id/dossiers/:id/evidence/:evidence_id",
    "DELETE /producer/shops/:shop_id/dossiers/:id/evidence/:evidence_id",
    "GET /producer/shops/:shop_id/dossiers/:id/evidence/:evidence_id/file",
    "GET /producer/shops/:shop_id/dossiers/:id/forms/:form",
  ],
  owner: [
    "POST /producer/shops/:shop_id/profile",
    "POST /producer/shops/:shop_id/submission",
    "DELETE /producer/shops/:shop_id/submission",
    "POST /producer/shops/:shop_id/bank-account",
    "POST /producer/shops/:shop_id/papers",
    "DELETE /producer/shops/:shop_id/papers/:paper_id",
    "GET /producer/shops/:shop_id/papers/:paper_id/file",
    "POST /producer/shops/:shop_id/closings",
    "DELETE /producer/shops/:shop_id/closings/:closing_id",
    "POST /producer/shops/:shop_id/members/:id",
    "DELETE /producer/shops/:shop_id/members/:id",
    "POST /producer/shops/:shop_id/invitations",
    "DELETE /producer/shops/:shop_id/invitations/:id",
    "GET /producer/shops/:shop_id/audit",
    "POST /producer/shops/:shop_id/shipping-rates",
    // Whoever files declares for the producer that everything is true.
    "POST /producer/shops/:shop_id/dossiers/:id/filings",
    "POST /producer/shops/:shop_id/dossiers/:id/withdrawals",
  ],
}

/** Of those, what a suspended shop may not do: goods and prices rest, parcels and money go on. */
const NOT_WHILE_SUSPENDED: readonly RouteRule[] = [
  "POST /producer/shops/:shop_id/imports/:id/acceptances",
  "POST /producer/shops/:shop_id/listings",
  "POST /producer/shops/:shop_id/listings/:product_id/prices",
  "POST /producer/shops/:shop_id/listings/:product_id/stocks",
  "POST /producer/shops/:shop_id/listings/:product_id/lead-time",
  "POST /producer/shops/:shop_id/listings/:product_id/pause",
  "DELETE /producer/shops/:shop_id/listings/:product_id/pause",
  "POST /producer/shops/:shop_id/listing-drafts/:id/sends",
  "POST /producer/shops/:shop_id/reductions",
  "DELETE /producer/shops/:shop_id/reductions/:id",
  "POST /producer/shops/:shop_id/delivery-offers",
  "DELETE /producer/shops/:shop_id/delivery-offers/:id",
  "POST /producer/shops/:shop_id/dossiers",
  "POST /producer/shops/:shop_id/dossiers/:id/filings",
]

const ACCESSES: readonly ProducerAccess[] = ["open", "member", ...RANK]
export const PRODUCER_LINES: readonly RouteRule[] = ACCESSES.flatMap((access) => LINES[access])
/** Of two lines that fit a path, the one that names more of it decides: "members/mine" is not "members/:id". */
const TESTS = ACCESSES.flatMap((access) => LINES[access].map((rule) => ({ isIt: matches(rule), access, rule }))).sort(
  (a, b) => placesIn(a.rule) - placesIn(b.rule),
)
const RESTING_TESTS = NOT_WHILE_SUSPENDED.map(matches)

/** How much of a path a line leaves open. */
function placesIn(rule: RouteRule): number {
  return rule.split("/").filter((part) => part.startsWith(":") || part === "**").length
}

/** Who may call this route; nothing when no line names it. */
export const producerAccessTo = (method: string, path: string): ProducerAccess | undefined =>
  TESTS.find(({ isIt }) => isIt(method, path))?.access

/** Whether a role is enough for a route of a shop. */
export const suffices = (role: ShopRole, needed: ShopRole): boolean => RANK.indexOf(role) >= RANK.indexOf(needed)

export const restsWhileSuspended = (method: string, path: string): boolean =>
  RESTING_TESTS.some((isIt) => isIt(method, path))
