/** The number in a list's address: whole and from 1, written the plain way. Null for anything else. */
export function pageNumber(text: string | undefined): number | null {
  if (text === undefined) return 1
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null
}
