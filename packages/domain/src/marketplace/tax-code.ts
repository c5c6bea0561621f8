/** Weights of the first nine digits; the tenth is 10 minus the weighted sum modulo 11. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const
const ENTERPRISE = /^(\d{10})(?:-?(\d{3}))?$/
/** Citizen's number: province 001–096, century and sex, year of birth, six digits. */
const CITIZEN = /^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/

/**
 * A Vietnamese tax code as it is written on invoices: ten digits with their check digit, for a branch with a dash and
 * three more ("0100109106-001"), or the twelve-digit citizen's number that households and persons use since 1 July 2025
 * (Circular 86/2024/TT-BTC). Spaces and dots are ignored; null for anything else.
 */
export function normalizeTaxCode(text: string): string | null {
  const compact = text.replace(/[\s.\u00a0]/g, "")
  if (CITIZEN.test(compact)) return compact
  const [, base, branch] = ENTERPRISE.exec(compact) ?? []
  if (!base || branch === "000" || !hasCheckDigit(base)) return null
  return branch ? `${base}-${branch}` : base
}

function hasCheckDigit(base: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(base[index]), 0)
  return 10 - (sum % 11) === Number(base[9])
}
