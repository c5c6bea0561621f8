import type { Role } from "../modules/officer/service"
import { isOfficer } from "./scope"

const OFFICE: readonly Role[] = ["commune_officer", "secretary"]

/**
 * Our own pages of the Admin and which officers have them in their menu; operators have them all, viewers all but those
 * of `NOT_FOR_VIEWERS`. Every page under src/admin/routes stands here: a test holds the two together, so that a new one
 * is not shown by oversight.
 */
export const PAGES: Readonly<Record<string, readonly Role[]>> = {
  "/audit-log": [],
  "/certificates": ["secretary"],
  "/data-requests": [],
  "/declarations": OFFICE,
  "/delivery-offers": [],
  "/dossiers": OFFICE,
  "/fees": [],
  "/ledger": [],
  "/listing-imports": [],
  "/listing-reviews": [],
  "/mark-reports": ["secretary"],
  "/members": [],
  "/messages": [],
  "/payments": [],
  "/payouts": [],
  "/problem-reports": [],
  "/producers": [],
  "/programme": ["secretary"],
  "/remittances": [],
  "/return-cases": [],
  "/rounds": ["secretary", "council_member"],
  "/settings/market": [],
}

/** Pages in which strangers' words and telephone numbers stand. */
const NOT_FOR_VIEWERS = ["/mark-reports"]

/** Medusa's own pages, which no officer has. The profile stays: it is where everybody chooses the language. */
const CORE = ["/orders", "/products", "/inventory", "/customers", "/promotions", "/price-lists"]
const CORE_SETTINGS = [
  "store",
  "users",
  "regions",
  "tax-regions",
  "return-reasons",
  "refund-reasons",
  "sales-channels",
  "product-types",
  "product-tags",
  "locations",
  "property-labels",
  "translations",
  "publishable-api-keys",
  "secret-api-keys",
  "workflows",
  "search",
].map((page) => `/settings/${page}`)

/** Where each officer begins the day: the own queue. Operators and viewers begin where Medusa lets them. */
export const LANDING: Partial<Record<Role, string>> = {
  commune_officer: "/dossiers",
  secretary: "/dossiers",
  council_member: "/rounds",
}

interface Layout {
  widgets: Record<string, { hidden: true }>
}

/**
 * How a menu of the Admin ("sidebar", "settings.sidebar") is laid out for this role, in the Admin's own form: what the
 * role cannot open is hidden. Nothing for other zones and for the operator, who sees everything.
 */
export function menuOf(role: Role, zone: string): Layout | undefined {
  if (role === "viewer" && zone === "sidebar") return hide(NOT_FOR_VIEWERS.map((page) => `core:nav:${page}`))
  if (!isOfficer(role)) return undefined
  const closed = Object.keys(PAGES).filter((page) => !PAGES[page]?.includes(role))
  if (zone === "sidebar") {
    const pages = [...CORE, ...closed.filter((page) => !page.startsWith("/settings/"))]
    return hide(["core:Searchbar", ...pages.map((page) => `core:nav:${page}`)])
  }
  if (zone === "settings.sidebar") {
    const pages = [...CORE_SETTINGS, ...closed.filter((page) => page.startsWith("/settings/"))]
    return hide(pages.map((page) => `core:settings-nav:${page}`))
  }
  return undefined
}

const hide = (entries: string[]): Layout => ({
  widgets: Object.fromEntries(entries.map((entry) => [entry, { hidden: true }])),
})
