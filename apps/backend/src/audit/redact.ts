/** Words that name a secret, whatever stands around them. */
const SECRET = /passw|secret|token|code_?hash|^code$|otp|cookie/i
/** Numbers of bank accounts: the end is enough to know one again. */
const ACCOUNT = /account_?number/i

/** The same values without secrets; of a bank account's number the last four digits. Nested objects are read too. */
export function redacted(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value)]))
}

function shown(name: string, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (SECRET.test(name)) return "•••"
  if (ACCOUNT.test(name)) return `•••${String(value).slice(-4)}`
  if (Array.isArray(value)) return value.map((each) => shown(name, each))
  if (value instanceof Date) return value.toISOString()
  if (typeof value === "bigint") return Number(value)
  return isRecord(value) ? redacted(value) : value
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
