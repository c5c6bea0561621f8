export const dynamic = "force-dynamic"

/** The storefront is up; says nothing of the backend, whose pages may still be served from memory. */
export const GET = () => Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } })
