import type { Role } from "../../modules/officer/service"
import { isRead, matches, type RouteRule } from "./route-pattern"

/** What the first word after /admin belongs to. A word that is nowhere here is closed to everybody. */
const AREAS = {
  catalogue: [
    "products",
    "product-categories",
    "product-options",
    "product-tags",
    "product-types",
    "product-variants",
    "collections",
    "property-labels",
    "uploads",
  ],
  /** What shops sent to be shown, with photographs that nobody else sees yet. */
  listings: ["listing-reviews", "listing-photos", "listing-imports"],
  prices: ["price-lists", "price-preferences", "promotions", "campaigns", "discount-grants", "delivery-offers"],
  stock: ["inventory-items", "reservations", "stock-locations"],
  orders: [
    "orders",
    "producer-orders",
    "problem-reports",
    "return-cases",
    "order-changes",
    "order-edits",
    "claims",
    "exchanges",
    "returns",
    "draft-orders",
    "fulfillments",
    "return-reasons",
    "refund-reasons",
    "payments",
    "payment-collections",
  ],
  money: ["remittances", "remittance-rows", "bank-transactions", "bank-files", "bank-refunds", "payment-requests"],
  ledger: ["ledger", "commission-rules", "tax-rules"],
  customers: ["customers", "customer-groups", "data-requests"],
  shipping: [
    "shipping-options",
    "shipping-option-types",
    "shipping-profiles",
    "fulfillment-sets",
    "fulfillment-providers",
  ],
  shop: [
    "stores",
    "regions",
    "currencies",
    "locales",
    "sales-channels",
    "tax-providers",
    "tax-rates",
    "tax-regions",
    "translations",
    "settings",
    "readiness",
    "law-texts",
  ],
  people: ["users", "invites", "officers", "members", "assistances", "audit-log"],
  producers: ["producers"],
  machine: ["api-keys", "index", "search-indexes", "workflows-executions"],
  /** What the frame of the Admin asks for, whoever is logged in. */
  frame: ["feature-flags", "plugins", "views", "layouts", "notifications", "rbac"],
  search: ["search"],
  payouts: ["payout-runs", "payouts", "tax-statements"],
  /** What was said to buyers, with their addresses. */
  messages: ["messages", "message-previews"],
  /** Files of makers who ask for stars. Each route shows only what lies in the officer's place: src/officer/scope.ts. */
  dossiers: ["dossiers", "dossier-subjects"],
  council: ["rounds", "score-sheets", "council-entries", "ministry-exports"],
  certificates: ["certificates", "certificate-imports", "mark-reports"],
  programme: ["declarations", "targets", "dashboard"],
} as const

type Area = keyof typeof AREAS
type Access = "read" | "write"

/** `write` includes `read`. An area that a role does not name is closed to it. */
export const ROLES: Record<Role, Partial<Record<Area, Access>>> = {
  /** Runs the installation. */
  operator: {
    catalogue: "write",
    listings: "write",
    prices: "write",
    stock: "write",
    orders: "write",
    money: "write",
    payouts: "write",
    ledger: "write",
    customers: "write",
    shipping: "write",
    shop: "write",
    people: "write",
    producers: "write",
    machine: "write",
    frame: "write",
    search: "read",
    messages: "write",
    dossiers: "write",
    council: "write",
    certificates: "write",
    programme: "write",
  },
  /** Checks dossiers of the own commune, and what its makers declare. Sees nobody's goods, orders or money. */
  commune_officer: { dossiers: "write", certificates: "read", programme: "write", frame: "read" },
  /** Runs the programme's office of a province: reception, advisory team, rounds, certificates, targets. */
  secretary: { dossiers: "write", council: "write", certificates: "write", programme: "write", frame: "read" },
  /** Scores what a round gives to the own seat. */
  council_member: { dossiers: "read", council: "write", certificates: "read", frame: "read" },
  /** Looks on, for the whole installation. */
  viewer: {
    catalogue: "read",
    listings: "read",
    prices: "read",
    stock: "read",
    orders: "read",
    ledger: "read",
    shipping: "read",
    shop: "read",
    producers: "read",
    certificates: "read",
    programme: "read",
    frame: "read",
  },
}

const EVERYONE: readonly Role[] = ["operator", "commune_officer", "secretary", "council_member", "viewer"]
const OFFICE: readonly Role[] = ["operator", "secretary"]

/** Asked before the areas; the first rule that fits decides. */
export const EXCEPTIONS: { route: RouteRule; roles: readonly Role[]; because: string }[] = [
  {
    route: "GET /admin/producers/:id/papers/**",
    roles: ["operator"],
    because: "identity papers are for whoever decides on them",
  },
  { route: "GET /admin/users/me", roles: EVERYONE, because: "everyone may see themselves" },
  { route: "GET /admin/officers/me", roles: EVERYONE, because: "everyone may know the own role and place" },
  { route: "GET /admin/stores/**", roles: EVERYONE, because: "the Admin's frame shows the market's name" },
  {
    route: "GET /admin/dossier-subjects/**",
    roles: ["operator", "commune_officer"],
    because: "paper is entered by the commune that got it",
  },
  {
    route: "POST /admin/dossiers",
    roles: ["operator", "commune_officer"],
    because: "paper is entered by the commune that got it",
  },
  { route: "WRITE /admin/rounds/**", roles: OFFICE, because: "rounds are called by the programme's office" },
  { route: "* /admin/score-sheets/**", roles: ["council_member"], because: "a sheet is its member's own" },
  { route: "* /admin/ministry-exports/**", roles: OFFICE, because: "the province's office writes to the ministry" },
  ...["decisions", "meetings", "ministry-exports"].map((act) => ({
    route: `WRITE /admin/council-entries/:id/${act}` as const,
    roles: OFFICE,
    because: "decisions are recorded by the programme's office",
  })),
  ...["comments", "results"].map((act) => ({
    route: `WRITE /admin/council-entries/:id/${act}` as const,
    roles: ["council_member"] as const,
    because: "the chair sits in the council",
  })),
  {
    route: "* /admin/mark-reports/**",
    roles: OFFICE,
    because: "a report holds its author's words and telephone number: for those who handle it",
  },
  { route: "WRITE /admin/targets/**", roles: OFFICE, because: "targets are the province's" },
  { route: "* /admin/rbac/**", roles: [], because: "roles are ours, not Medusa's" },
  { route: "* /admin/index/**", roles: [], because: "that engine is off, and its routes would never answer" },
  { route: "* /admin/users/:id/roles/**", roles: [], because: "roles are ours, not Medusa's" },
  ...stockActs([
    "WRITE /admin/draft-orders/**",
    "WRITE /admin/order-edits/**",
    "WRITE /admin/order-changes/**",
    "WRITE /admin/claims/**",
    "WRITE /admin/exchanges/**",
    "WRITE /admin/returns/**",
    "WRITE /admin/fulfillments/**",
    "WRITE /admin/orders/:id/cancel",
    "WRITE /admin/orders/:id/complete",
    "WRITE /admin/orders/:id/credit-lines",
    "WRITE /admin/orders/:id/fulfillments/**",
    "WRITE /admin/orders/:id/payment-sessions/**",
    "WRITE /admin/orders/:id/transfer/**",
    "WRITE /admin/payments/**",
    "WRITE /admin/payment-collections/**",
    "WRITE /admin/reservations/**",
  ]),
  {
    route: "WRITE /admin/workflows-executions/**",
    roles: [],
    because: "a workflow run by hand passes every check of its route",
  },
  {
    route: "GET /admin/layouts/**",
    roles: EVERYONE,
    because: "the Admin asks for it on every page",
  },
]

/** Routes that anybody may call. */
export const UNGUARDED: readonly RouteRule[] = [
  // Proves by the invitation's own token who is asking.
  "POST /admin/invites/accept",
  // Asked for before anybody logs in: names of Medusa's features, on or off.
  "GET /admin/feature-flags",
]

/** Medusa's own acts on orders and money would leave our producer orders behind; reading is allowed as the area says. */
function stockActs(routes: RouteRule[]): typeof EXCEPTIONS {
  return routes.map((route) => ({ route, roles: [], because: "parcels and money move through producer orders" }))
}

const EXCEPTION_TESTS = EXCEPTIONS.map(({ route, roles }) => ({ isIt: matches(route), roles }))
const UNGUARDED_TESTS = UNGUARDED.map(matches)
const AREA_OF = new Map<string, Area>(
  (Object.keys(AREAS) as Area[]).flatMap((area) => AREAS[area].map((word): [string, Area] => [word, area])),
)

export const isUnguarded = (method: string, path: string): boolean => UNGUARDED_TESTS.some((isIt) => isIt(method, path))

/** The area of an /admin path; nothing when no table lists it. */
export const areaOf = (path: string): Area | undefined => AREA_OF.get(path.split("/")[2]?.toLowerCase() ?? "")

/** Whether a role may do this. Reads are GET and HEAD; everything else changes something. */
export function isAllowed(role: Role, method: string, path: string): boolean {
  const exception = EXCEPTION_TESTS.find(({ isIt }) => isIt(method, path))
  if (exception) return exception.roles.includes(role)
  const area = areaOf(path)
  const access = area && ROLES[role][area]
  return access === "write" || (access === "read" && isRead(method))
}
