/** Where browsers get their notices from: Chrome and its kin, Firefox, Safari, Edge. */
const SERVICES: readonly RegExp[] = [
  /^fcm\.googleapis\.com$/,
  /^(updates|[a-z0-9-]+)\.push\.services\.mozilla\.com$/,
  /^([a-z0-9-]+\.)?push\.apple\.com$/,
  /^[a-z0-9-]+\.notify\.windows\.com$/,
]

/**
 * Whether notices may be handed to this address. A member names it, and our server posts there: any other address would
 * let somebody knock on doors behind our walls. `extra`: more hosts with port, which may be plain http.
 */
export function isPushService(endpoint: string, extra: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, host, hostname, username, password } = new URL(endpoint)
  if (username || password) return false
  if (extra.includes(host)) return true
  return protocol === "https:" && host === hostname && SERVICES.some((service) => service.test(hostname))
}
