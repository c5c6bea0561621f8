/** A mobile number has ten digits (03, 05, 07, 08, 09); a landline eleven, 02 and its area (the plan since 2018). */
const MOBILE = /^0[35789]\d{8}$/
const LANDLINE = /^02\d{9}$/
/** Hà Nội and Hồ Chí Minh have two-digit areas, the others three. */
const SHORT_AREA = /^02[48]/

/**
 * What somebody typed → the number as we keep it, "0912345678", or null when it cannot be a Vietnamese phone.
 * Accepts +84, 84 and 0084, with or without the 0 after it, and blanks, dots, hyphens and brackets between digits.
 */
export function normalizePhone(typed: string): string | null {
  const digits = typed
    .normalize("NFKC")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/[\s.()\p{Pd}]+/gu, "")
  const national = digits.replace(/^(?:\+|00)?84(?=\d{9,11}$)0?/, "0")
  return MOBILE.test(national) || LANDLINE.test(national) ? national : null
}

/** For people: "0912 345 678", "024 3825 1234", "0292 3825 123". What is no phone comes back as it was. */
export function formatPhone(phone: string): string {
  const national = normalizePhone(phone)
  if (!national) return phone
  if (MOBILE.test(national)) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`
  const area = SHORT_AREA.test(national) ? 3 : 4
  return `${national.slice(0, area)} ${national.slice(area, area + 4)} ${national.slice(area + 4)}`
}
