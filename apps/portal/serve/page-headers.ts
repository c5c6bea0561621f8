/**
 * What every page of the portal is sent with: its own scripts and styles, pictures of goods from `filesUrl` besides its
 * own, and no frame around it. deploy/Caddyfile says the same.
 */
export function pageHeaders(filesUrl = ""): Record<string, string> {
  const policy = [
    "default-src 'self'",
    `img-src 'self' data: blob:${filesUrl ? ` ${new URL(filesUrl).origin}` : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  }
}
