/**
 * A sum as statements write it ("1.250.000", "1,250,000.00", "+250.000 VND", "(5.000)") → whole đồng; below 0 for what
 * went out, 0 for an empty cell, null for what is no sum (a formula, a word, a fraction of a đồng).
 */
export function readSum(cell: string): number | null {
  const text = cell.replace(/(vnd|vnđ|đ|₫)\.?$/iu, "").replace(/[\s\u00a0]/g, "")
  if (text === "" || text === "-") return 0
  const [, open, sign, body = "", close] = /^(\()?([+-])?([\d.,]+)(\))?$/.exec(text) ?? []
  const whole = wholeOf(body)
  if (whole === null || (open === undefined) !== (close === undefined)) return null
  return sign === "-" || open ? -whole : whole
}

/** "." and "," are read as what parts thousands, except before a final pair of zeros. */
function wholeOf(body: string): number | null {
  const digits = body.replace(/[.,]0{1,2}$/, "")
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(digits)) return null
  const sum = Number(digits.replace(/[.,]/g, ""))
  return Number.isSafeInteger(sum) ? sum : null
}

/** "22/11/2026", "22-11-2026 14:02:37", "2026-11-22 14:02" (Việt Nam's time) → the moment; null for anything else. */
export function readMoment(cell: string): Date | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(.*)$/.exec(cell)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(.*)$/.exec(cell)
  const [day, month, year, rest] = vietnamese
    ? [vietnamese[1], vietnamese[2], vietnamese[3], vietnamese[4]]
    : [iso?.[3], iso?.[2], iso?.[1], iso?.[4]]
  if (!day || !month || !year) return null
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(rest ?? "")
  const two = (part: string | undefined) => (part ?? "0").padStart(2, "0")
  const moment = new Date(
    `${year}-${two(month)}-${two(day)}T${two(time?.[1])}:${two(time?.[2])}:${two(time?.[3])}+07:00`,
  )
  return Number.isNaN(moment.getTime()) ? null : moment
}
