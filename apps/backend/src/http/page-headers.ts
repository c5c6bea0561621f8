import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"

const EVERYWHERE = {
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
}
/** An uploaded drawing may hold a script: opened by itself, it runs nowhere near the Admin's session. */
const UPLOADED = {
  "content-security-policy": "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'",
}

/**
 * Says on every answer that no other site may frame it and that its type is what it says. Medusa serves the Admin and
 * uploads before any middleware of ours, so this listens where Node takes requests in.
 */
export function protectPages(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const isUpload = /^\/static\//i.test(request.url ?? "")
    for (const [name, value] of Object.entries({ ...EVERYWHERE, ...(isUpload && UPLOADED) }))
      response.setHeader(name, value)
  })
}
