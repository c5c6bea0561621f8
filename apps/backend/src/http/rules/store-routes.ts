import { matches, type RouteRule } from "./route-pattern"

/**
 * Who may call a route outside /admin. `open`: anybody. `customer`: whoever is logged in as one; the route shows only
 * their own. `order_token`: the order's owner or a holder of its token. `closed`: nobody; it answers as if it were not there.
 */
export type Access = "open" | "customer" | "order_token" | "closed"

const OURS: readonly RouteRule[] = [
  "GET /store/settings",
  "GET /store/law-pages/:page",
  "GET /store/ranking-criteria",
  "GET /store/criteria-sets/:set",
  "GET /store/catalog/home",
  "GET /store/photos/:id/:file",
  "GET /store/catalog/paths",
  "GET /store/catalog/products",
  "GET /store/catalog/products/:handle",
  "GET /store/catalog/search",
  "POST /store/product-views",
  "GET /store/catalog/producers",
  "GET /store/catalog/producers/:handle",
  "GET /store/catalog/certificates/:code",
  "GET /store/catalog/certificates/:code/criteria",
  "GET /store/certificates/:code/token",
  "GET /store/certificate-keys",
  "GET /store/ocop/products",
  "GET /store/ocop/openapi.json",
  "POST /store/mark-reports",
  "GET /store/catalog/tourism-points",
  "GET /store/catalog/tourism-points/:slug",
  "GET /store/places/provinces",
  "GET /store/places/provinces/:code/communes",
  "GET /store/places/pages/:slug",
  "GET /store/places/matches",
  "GET /store/shipping-quotes",
  "POST /store/baskets",
  "GET /store/baskets/:id",
  "POST /store/baskets/:id/lines",
  "POST /store/baskets/:id/lines/:line_id",
  "DELETE /store/baskets/:id/lines/:line_id",
  "POST /store/baskets/:id/vouchers",
  "DELETE /store/baskets/:id/vouchers/:code",
  "POST /store/baskets/:id/orders",
  "GET /store/order-pages/:token",
  "POST /store/order-pages/:token/parcels/:parcel_id/cancellations",
  "POST /store/order-pages/:token/parcels/:parcel_id/reports",
  "GET /store/order-pages/:token/parcels/:parcel_id/invoice-file",
  "GET /store/order-pages/:token/reports/:report_id/photos/:number",
  "GET /store/order-pages/:token/returns",
  "POST /store/order-pages/:token/parcels/:parcel_id/returns",
  "POST /store/order-pages/:token/returns/:return_id/escalations",
  "POST /store/order-pages/:token/returns/:return_id/withdrawals",
  "POST /store/order-pages/:token/returns/:return_id/receipts",
  "GET /store/order-pages/:token/returns/:return_id/photos/:number",
  "POST /store/order-pages/:token/basket-lines",
  "POST /store/order-pages/:token/invoice-request",
  "DELETE /store/order-pages/:token/invoice-request",
  "GET /store/order-pages/:token/contract",
  "GET /store/order-pages/:token/payment-request",
  "POST /store/order-pages/:token/payment-request/refreshes",
  "POST /store/order-trackings",
  "GET /store/order-pages/:token/data-requests",
  "POST /store/order-pages/:token/data-requests",
  "DELETE /store/order-pages/:token/data-requests/:id",
  "GET /store/order-pages/:token/data-requests/:id/file",
  "GET /store/account/channels",
  "GET /store/account/wish-cards",
  "POST /store/account/codes",
  "POST /store/account/registrations",
  "POST /store/account/password-resets",
  "POST /store/account/sessions",
  // Whoever is not signed in is signed out already.
  "DELETE /store/account/sessions",
  "DELETE /store/account/sessions/current",
  "POST /hooks/stripe",
  // The same for banks: a sender without a secret here has no address.
  "POST /hooks/bank/:source",
]

/** Ours, for whoever is signed in. */
const OURS_OF_CUSTOMERS: readonly RouteRule[] = [
  "GET /store/account",
  "POST /store/account",
  "POST /store/account/password",
  "POST /store/account/contacts",
  "GET /store/account/addresses",
  "POST /store/account/addresses",
  "POST /store/account/addresses/:id",
  "DELETE /store/account/addresses/:id",
  "GET /store/account/orders",
  "POST /store/account/orders/:number/accesses",
  "GET /store/account/wishes",
  "POST /store/account/wishes",
  "DELETE /store/account/wishes/:product_id",
  "GET /store/account/data-requests",
  "POST /store/account/data-requests",
  "DELETE /store/account/data-requests/:id",
  "GET /store/account/data-requests/:id/file",
]

/** Of Medusa's own, only what a shop needs; each of the others would be another way around our rules. */
const MEDUSAS: Record<Exclude<Access, "closed" | "customer">, readonly RouteRule[]> = {
  open: [
    "GET /store/products",
    "GET /store/products/:id",
    "GET /store/regions",
    "GET /store/regions/:id",
    "POST /auth/session",
    "DELETE /auth/session",
    "POST /auth/token/refresh",
    "GET /auth/:actor_type/providers",
    "POST /auth/:actor_type/emailpass",
    "POST /auth/:actor_type/emailpass/register",
    "POST /auth/:actor_type/emailpass/reset-password",
    "POST /auth/:actor_type/emailpass/update",
    "POST /auth/mfa/challenges/:id/verify",
    "GET /auth/mfa/factors",
    "POST /auth/mfa/factors",
    "DELETE /auth/mfa/factors/:id",
    "POST /auth/mfa/factors/:id/verify",
    "POST /auth/mfa/recovery-codes",
  ],
  order_token: ["GET /store/orders/:id"],
}

/** Routes that are there and stay shut; a route in no list is shut too, but fails the test that walks all routes. */
export const CLOSED: readonly RouteRule[] = [
  // Baskets and orders are made by /store/baskets, which knows parcels, limits and prices shown.
  "* /store/carts/**",
  "* /store/payment-collections/**",
  "* /store/payment-providers/**",
  "* /store/shipping-options/**",
  "* /store/returns/**",
  "* /store/return-reasons/**",
  "WRITE /store/orders/:id/transfer/**",
  // Accounts are /store/account, which knows proved contacts and says nothing about who has one.
  "* /store/customers/**",
  "GET /store/orders",
  // The catalogue is read through /store/catalog, which says what a page may show.
  "* /store/search/**",
  "* /store/collections/**",
  "* /store/currencies/**",
  "* /store/product-categories/**",
  "* /store/product-options/**",
  "* /store/product-tags/**",
  "* /store/product-types/**",
  "* /store/product-variants/**",
  "* /store/gift-cards/**",
  "* /store/store-credit-accounts/**",
  "* /store/locales/**",
  // Only e-mail and password are in use.
  "* /auth/:actor_type/:auth_provider",
  "* /auth/:actor_type/:auth_provider/callback",
  "* /auth/:actor_type/:auth_provider/register",
  "* /auth/:actor_type/:auth_provider/reset-password",
  "* /auth/:actor_type/:auth_provider/update",
  "* /auth/:auth_provider/user",
  "* /auth/verification/**",
  // Money completes an order that stands already: it comes by /hooks/stripe and the bank's.
  "POST /hooks/payment/:provider",
  "* /cloud/**",
]

const LISTED = [
  ...OURS.map((rule) => ({ isIt: matches(rule), access: "open" as const })),
  ...OURS_OF_CUSTOMERS.map((rule) => ({ isIt: matches(rule), access: "customer" as const })),
  ...(["open", "order_token"] as const).flatMap((access) =>
    MEDUSAS[access].map((rule) => ({ isIt: matches(rule), access })),
  ),
  ...CLOSED.map((rule) => ({ isIt: matches(rule), access: "closed" as const })),
]
const OWN_TESTS = [...OURS, ...OURS_OF_CUSTOMERS].map(matches)

/** Who may call this route; nothing when no table lists it. The first line that fits decides. */
export const accessTo = (method: string, path: string): Access | undefined =>
  LISTED.find(({ isIt }) => isIt(method, path))?.access

/** Whether the route is ours: ours read no `fields` of the caller. */
export const isOurs = (method: string, path: string): boolean => OWN_TESTS.some((isIt) => isIt(method, path))
