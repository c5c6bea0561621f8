/** `WRITE` is every method that may change something, `*` is any. */
type Verb = "GET" | "POST" | "DELETE" | "WRITE" | "*"

/** One line of a rule table: `"GET /store/products/:id"`; a final `/**` stands for the path and everything below it. */
export type RouteRule = `${Verb} /${string}`

export const isRead = (method: string): boolean => method === "GET" || method === "HEAD"

/**
 * The path that express matched, without closing slash. Put together from express's own reading of the address: the
 * request line may hold a whole URL ("GET http://products/admin/orders") or a fragment, and express routes by the path
 * in it. Express ignores case, so rules do too.
 */
export const pathOf = ({ baseUrl, path }: { baseUrl: string; path: string | null }): string =>
  `${baseUrl}${path ?? ""}`.replace(/\/+$/, "") || "/"

/** A test of method and path against one rule. HEAD is answered by GET's handler and so is read as GET. */
export function matches(rule: RouteRule): (method: string, path: string) => boolean {
  const [verb = "*", pattern = ""] = rule.split(" ", 2)
  const everything = pattern.endsWith("/**")
  const parts = (everything ? pattern.slice(0, -3) : pattern).split("/").map(partSource)
  const shape = new RegExp(`^${parts.join("/")}${everything ? "(?:/.*)?" : ""}$`, "i")
  return (method, path) => isVerb(verb, method) && shape.test(path)
}

const partSource = (part: string) => (part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))

function isVerb(verb: string, method: string): boolean {
  if (verb === "*") return true
  if (verb === "WRITE") return !isRead(method)
  return verb === (method === "HEAD" ? "GET" : method)
}
