import type { NextConfig } from "next"

/**
 * Static pages carry no nonce, so inline scripts (Next's own page data, our check of lapsed stars) are allowed;
 * everything else comes from this origin, photographs from any https host the operator files them on.
 */
const contentSecurityPolicy = (stripe = { script: "", frame: "'none'", connect: "" }) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""} ${stripe.script}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self' ${stripe.connect}`.trim(),
    `frame-src ${stripe.frame}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

/**
 * Cards are entered on an order's page and nowhere else, so Stripe is let in there alone (https://docs.stripe.com/security/guide,
 * content security policy). Headers are written when the shop is built, which is before anybody knows its keys; without
 * them nothing asks Stripe for its script.
 */
const withStripe = contentSecurityPolicy({
  script: "https://js.stripe.com https://*.js.stripe.com",
  frame: "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  connect: "https://api.stripe.com",
})

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy() },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
]

/**
 * The server's own page cache is refreshed by tag; nobody can refresh a proxy's. So browsers always ask (an unchanged
 * page answers 304), and a proxy may keep a page for seconds only: stars that lapse are gone everywhere in a minute.
 */
const pageHeaders = [{ key: "Cache-Control", value: "public, max-age=0, s-maxage=20, must-revalidate" }]
/** What Next's router asks for with headers is for one browser: a proxy would hand its redirects to people who want the page. */
const partHeaders = [{ key: "Cache-Control", value: "private, max-age=0, must-revalidate" }]
const ASKED_BY_ROUTER = [{ type: "header", key: "rsc" }] as const
const privateHeaders = [
  { key: "Content-Security-Policy", value: withStripe },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex" },
]

const PAGES = "/((?!_next/|api/|illustrations/|stars/).*)"

/** Drawings change with a release at most; a week in the browser is short enough. */
const drawingHeaders = [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=86400" }]

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ["@ocop/ui"],
  // The page cache lives in memory only: a restart or a reset of the data never shows an older page.
  cacheMaxMemorySize: 256 * 1024 * 1024,
  experimental: { isrFlushToDisk: false, globalNotFound: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: PAGES, missing: [...ASKED_BY_ROUTER], headers: pageHeaders },
    { source: PAGES, has: [...ASKED_BY_ROUTER], headers: partHeaders },
    // The address of an order is its key: it is told to nobody and indexed by nobody.
    ...["/don-hang/:path*", "/en/don-hang/:path*"].map((source) => ({ source, headers: privateHeaders })),
    { source: "/illustrations/:path*", headers: drawingHeaders },
    { source: "/stars/:path*", headers: drawingHeaders },
  ],
  redirects: async () => [
    { source: "/vi", destination: "/", permanent: true },
    { source: "/vi/:path*", destination: "/:path*", permanent: true },
  ],
  // Vietnamese pages have no prefix. Rewrites rather than a proxy: half the cost, and no loop behind -H.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/.well-known/ocop-keys.json", destination: "/api/certificate-keys" },
      { source: "/", destination: "/vi" },
      { source: "/:path((?!(?:en|vi|api|_next)(?:/|$))(?!.*\\.).*)", destination: "/vi/:path" },
    ],
    afterFiles: [],
    fallback: [],
  }),
}

export default config
