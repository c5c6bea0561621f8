/** A maker's own address as a link; null for anything that is not a web page, so that no script is ever linked. */
export function safeWebAddress(written: string): URL | null {
  const full = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`
  if (!URL.canParse(full)) return null
  const address = new URL(full)
  return address.protocol === "https:" || address.protocol === "http:" ? address : null
}
