/** An address that no page has: within the shop's walls it is a true 404. */
const NOWHERE = "khong-co-trang-nay"
const LONGEST = 200
const DEEPEST = 6

/**
 * The address that is answered. Every page's address is written in plain letters, so what is percent-encoded, endless or
 * deeper than any page is nobody's: all of it becomes one address that does not exist. Next would answer 500 to bytes
 * that are no text, and each missing page would take a place in the page cache. The query is left alone.
 */
export function pageAddress(url: string): string {
  const [path = "", ...query] = url.split("?")
  if (isReadable(path) && (isNoPage(path) || isPlain(path))) return url
  const nowhere = path.startsWith("/en/") ? `/en/${NOWHERE}` : `/${NOWHERE}`
  return [nowhere, ...query].join("?")
}

const isNoPage = (path: string) => /^\/(_next|api)\//.test(path)

const isPlain = (path: string) => !path.includes("%") && path.length <= LONGEST && path.split("/").length <= DEEPEST + 1

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
