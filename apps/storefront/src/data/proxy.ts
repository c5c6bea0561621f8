import { bodyOf, streamOf } from "./body"
import { environment } from "./environment"
import { loginCookie, loginHeaders } from "./login-cookie"
import { visitorHeaders } from "./visitor"

/** What browsers may reach under `/api/store`: our own routes, nothing else of the commerce engine. */
const OPEN_TO_BROWSERS = new Set([
  "settings",
  "catalog",
  "places",
  "shipping-quotes",
  "baskets",
  "order-pages",
  "order-trackings",
  "account",
  "photos",
  "product-views",
  "certificates",
  "criteria-sets",
  "mark-reports",
  "ocop",
])
/** What is the same for everybody, so that others may keep it as long as the backend says. */
const FOR_EVERYBODY = new Set(["photos", "ocop"])
const LARGEST_BODY_BYTES = 64 * 1024
/** Five photographs of 8 MB and the words beside them; streamed, so that no process ever holds them. */
const LARGEST_UPLOAD_BYTES = 41 * 1024 * 1024
const SECONDS = { call: 60, upload: 180 }
const PASSED_ON = ["accept", "accept-language", "content-type", "if-none-match", "user-agent"]

const BASKET_COOKIE = "basket"
const BASKET_DAYS = 60

/** A refusal in the shape of the contract's Problem. */
const refuse = (status: number, type: string, message: string, code?: string) =>
  Response.json({ type, message, code }, { status, headers: { "cache-control": "no-store" } })

/**
 * Passes a browser's call on to the backend. The basket's id never reaches the browser's scripts: it lives in an
 * httpOnly cookie and is put in place of `baskets/mine`. Writes are refused unless they come from our own pages.
 */
export async function passOn(request: Request): Promise<Response> {
  const basketId = basketOf(request)
  let segments = segmentsOf(request)
  if (!segments) return refuse(400, "invalid_data", "That is no address")
  if (!OPEN_TO_BROWSERS.has(segments[0] ?? "") || segments.some((part) => part === "." || part === ".."))
    return refuse(404, "not_found", "Nothing here")
  if (!isRead(request) && !isOwnOrigin(request))
    return refuse(403, "not_allowed", "Writes come from our own pages only")
  if (segments[0] === "baskets" && segments.length > 1) {
    if (segments[1] !== "mine") return refuse(404, "not_found", "There is only one's own basket")
    if (!basketId) return noBasket(request, segments)
    segments = ["baskets", basketId, ...segments.slice(2)]
  }
  const upload = isUpload(request, segments)
  const body = isRead(request)
    ? ""
    : upload
      ? streamOf(request, LARGEST_UPLOAD_BYTES)
      : await bodyOf(request, LARGEST_BODY_BYTES)
  if (body === null) return refuse(413, "invalid_data", "That is too much at once", upload ? "file_refused" : undefined)

  const answer = await ask(request, segments, body, isBuyingAgain(request, segments) ? basketId : null)
  if (!answer) return refuse(503, "unavailable", "The shop does not answer right now", "try_again")
  return keepBasket(request.method, segments, answer)
}

/** Having no basket yet is no fault when one only looks; there is nothing to change, though. */
function noBasket(request: Request, segments: string[]): Response {
  if (request.method === "GET" && segments.length === 2)
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } })
  return refuse(404, "not_found", "There is no basket yet", "basket_gone")
}

/** Reports bring photographs; nothing else that browsers send is large. */
const isUpload = ({ method, headers }: Request, segments: string[]) =>
  method === "POST" &&
  /^(order-pages\/[^/]+\/parcels\/[^/]+\/(reports|returns)|mark-reports)$/.test(segments.join("/")) &&
  /^multipart\/form-data\b/i.test(headers.get("content-type") ?? "")

/** The goods of an order go into the basket in the cookie, or into a new one. */
const isBuyingAgain = ({ method }: Request, [first, , third]: string[]) =>
  method === "POST" && first === "order-pages" && third === "basket-lines"

const isRead = ({ method }: Request) => method === "GET" || method === "HEAD"

/** What follows `/api/store/`, decoded; null where it cannot be. */
function segmentsOf(request: Request): string[] | null {
  try {
    return new URL(request.url).pathname.split("/").slice(3).map(decodeURIComponent)
  } catch {
    return null
  }
}

async function ask(
  request: Request,
  segments: string[],
  body: string | ReadableStream<Uint8Array>,
  basketId: string | null,
): Promise<Response | null> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment()
  const path = segments.map(encodeURIComponent).join("/")
  const headers = new Headers({
    "x-publishable-api-key": PUBLISHABLE_KEY,
    ...visitorHeaders(request.headers.get("x-forwarded-for")),
    ...loginHeaders(request, segments),
  })
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  if (basketId) headers.set("x-basket-id", basketId)
  const seconds = typeof body === "string" ? SECONDS.call : SECONDS.upload
  const signal = AbortSignal.timeout(seconds * 1000)
  const init: RequestInit & { duplex?: "half" } = { method: request.method, headers, cache: "no-store", signal }
  if (body) init.body = body
  if (typeof body !== "string") init.duplex = "half"
  return fetch(`${BACKEND_URL}/store/${path}${new URL(request.url).search}`, init).catch(() => null)
}

/**
 * Sets the cookie when a basket was made; the id itself stays on the server. An order does not drop it: when the answer
 * is lost on its way, the same press again opens the same order. It goes once the basket is asked for and is gone.
 */
async function keepBasket(method: string, segments: string[], answer: Response): Promise<Response> {
  const headers = new Headers({ "cache-control": "no-store" })
  copy(answer.headers, headers, ["content-type", "content-disposition", "retry-after"])
  // Photographs of goods and open data are the same for everybody: the backend says for how long.
  if (FOR_EVERYBODY.has(segments[0] ?? "") && (answer.ok || answer.status === 304))
    copy(answer.headers, headers, ["cache-control", "etag", "vary", "link", "access-control-allow-origin"])
  const login = loginCookie(answer, segments)
  if (login) headers.append("set-cookie", login)
  const isBasket = segments[0] === "baskets"
  const isMade = isBasket && method === "POST" && segments.length === 1
  if (answer.ok && (isMade || (method === "POST" && segments[0] === "order-pages" && segments[2] === "basket-lines"))) {
    const { id, ...rest }: { id: string } = await answer.json()
    headers.append("set-cookie", cookie(id, BASKET_DAYS * 86_400))
    return new Response(JSON.stringify(rest), { status: answer.status, headers })
  }
  // A basket that became an order is no fault when one only looks: there is none any more.
  const isGone = isBasket && method === "GET" && segments.length === 2 && answer.status === 404
  if (isGone) {
    headers.append("set-cookie", cookie("", 0))
    headers.delete("content-type")
    return new Response(null, { status: 204, headers })
  }
  return new Response(answer.body, { status: answer.status, headers })
}

function copy(from: Headers, to: Headers, names: readonly string[]): void {
  for (const name of names) {
    const value = from.get(name)
    if (value) to.set(name, value)
  }
}

function cookie(value: string, maxAgeSeconds: number): string {
  const secure = environment().STOREFRONT_URL.startsWith("https:") ? "; Secure" : ""
  return `${BASKET_COOKIE}=${encodeURIComponent(value)}; Path=/api/store; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`
}

function basketOf(request: Request): string | null {
  const match = /(?:^|;\s*)basket=([A-Za-z0-9_-]{1,80})(?:;|$)/.exec(request.headers.get("cookie") ?? "")
  return match?.[1] ?? null
}

/** Browsers name the page's origin on every write; it must be ours, by its public address or the host it asked. */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin")
  if (!origin || !URL.canParse(origin)) return false
  return origin === new URL(environment().STOREFRONT_URL).origin || new URL(origin).host === request.headers.get("host")
}
