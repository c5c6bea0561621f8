import { isGtin } from "../listing/gtin"
import type { NetQuantity } from "../listing/listing-content"
import { foldVietnamese } from "../text/fold-vietnamese"

/** Why a cell cannot be taken as it stands; `problemWords` has the sentence for people. */
export const CELL_PROBLEMS = [
  "missing",
  "formula",
  "too_short",
  "too_long",
  "not_a_number",
  "not_whole",
  "ambiguous_number",
  "out_of_range",
  "not_a_weight",
  "not_a_duration",
  "not_a_choice",
  "barcode_rounded",
  "barcode_wrong",
  "differs",
  "repeated",
  "code_of_other_name",
  "taken",
  "unknown_code",
  "unknown_place",
  "cannot_sell_yet",
  "too_many_packs",
  "not_of_group",
] as const
export type CellProblem = (typeof CELL_PROBLEMS)[number]

export type Read<Value> = { value: Value } | { problem: CellProblem }

/** No number, weight or term is written longer; patterns are not tried on what is. */
const LONGEST_FIGURE = 60

const THOUSANDS = /^\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/
const TIMES: Record<string, number> = {
  "": 1,
  k: 1000,
  n: 1000,
  nghin: 1000,
  ngan: 1000,
  tr: 1_000_000,
  trieu: 1_000_000,
}

/**
 * A whole number as people in Việt Nam write it: "92.000", "92,000 đ", "92000", "92 nghìn", "92k", "1,2 triệu". A point
 * or comma parts thousands when three digits follow it everywhere. `most` is the largest that is taken.
 */
export function readWhole(cell: string, most: number): Read<number> {
  if (cell.length > LONGEST_FIGURE) return { problem: "not_a_number" }
  const text = foldVietnamese(cell)
    .replace(/(\s*(vnd|dong|d|₫))+$/, "")
    .trim()
  const [, body = "", unit = ""] = /^([\d.,\s]+?)\s*([a-z]*)$/.exec(text) ?? []
  const times = TIMES[unit]
  if (body === "" || times === undefined) return { problem: "not_a_number" }
  if (times > 1 && THOUSANDS.test(body)) return { problem: "ambiguous_number" }
  const number = decimalOf(body)
  if (number === null) return { problem: "not_a_number" }
  const whole = Math.round(number * times * 1000) / 1000
  if (!Number.isInteger(whole)) return { problem: "not_whole" }
  return whole <= most ? { value: whole } : { problem: "out_of_range" }
}

/** "1.250.000", "1.250.000,00" and "1,5" → the number; null for what is none. */
function decimalOf(body: string): number | null {
  const text = body.trim().replace(/^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,]0{1,2}$/, "$1")
  if (THOUSANDS.test(text)) return Number(text.replace(/[.,\s]/g, ""))
  if (!/^\d+([.,]\d+)?$/.test(text)) return null
  return Number(text.replace(",", "."))
}

/** What markets in Việt Nam call amounts: a lạng is a hundred grams, a yến ten kilograms. Bare numbers are grams. */
const UNITS: Readonly<Record<string, NetQuantity>> = /* @__PURE__ */ (() => ({
  ...named("g gr gram gam grams", { amount: 1, unit: "g" }),
  "": { amount: 1, unit: "g" },
  ...named("lang", { amount: 100, unit: "g" }),
  ...named("kg ki ky kilo kilogram can", { amount: 1, unit: "kg" }),
  ...named("yen", { amount: 10, unit: "kg" }),
  ...named("ml mililit", { amount: 1, unit: "ml" }),
  ...named("l lit litre liter", { amount: 1, unit: "l" }),
  ...named("cai chiec con vien qua trai bo doi cay mieng piece pieces pcs", { amount: 1, unit: "piece" }),
}))()

function named(names: string, quantity: NetQuantity): Record<string, NetQuantity> {
  return Object.fromEntries(names.split(" ").map((name) => [name, quantity]))
}

const LARGEST_NET = 1_000_000

/** What a pack holds: "500 g", "1,5 kg", "2 lạng", "500 ml", "10 cái"; pieces are whole. */
export function readNet(cell: string): Read<NetQuantity> {
  if (cell.length > LONGEST_FIGURE) return { problem: "not_a_weight" }
  const [, body = "", unit = ""] = /^([\d.,\s]+?)\s*([a-z]*)\.?$/.exec(foldVietnamese(cell)) ?? []
  const one = UNITS[unit]
  if (body === "" || one === undefined) return { problem: "not_a_weight" }
  // "1.500 kg" is one and a half to one reader, and one and a half thousand to another.
  if ((one.unit === "kg" || one.unit === "l") && THOUSANDS.test(body)) return { problem: "ambiguous_number" }
  const number = decimalOf(body)
  if (number === null) return { problem: "not_a_weight" }
  const amount = Math.round(number * one.amount * 10_000) / 10_000
  if (one.unit === "piece" && !Number.isInteger(amount)) return { problem: "not_whole" }
  return amount > 0 && amount <= LARGEST_NET ? { value: { amount, unit: one.unit } } : { problem: "out_of_range" }
}

/** A weight in whole grams, of what is weighed: "500 g", "1,5 kg". `most` in grams. */
export function readGrams(cell: string, most: number): Read<number> {
  const net = readNet(cell)
  if ("problem" in net) return net
  if (net.value.unit !== "g" && net.value.unit !== "kg") return { problem: "not_a_weight" }
  const grams = Math.round(net.value.amount * (net.value.unit === "kg" ? 1000 : 1) * 1000) / 1000
  if (!Number.isInteger(grams)) return { problem: "not_whole" }
  return grams >= 1 && grams <= most ? { value: grams } : { problem: "out_of_range" }
}

const DAYS: Record<string, number> = {
  "": 1,
  ngay: 1,
  day: 1,
  days: 1,
  tuan: 7,
  week: 7,
  weeks: 7,
  thang: 30,
  month: 30,
  months: 30,
  nam: 365,
  year: 365,
  years: 365,
}
const LONGEST_DAYS = 7300
/** "2 nam", "6thang", "365"; taken out one by one, since a pattern of patterns takes for ever on what fits nearly. */
const TERM = /(\d+)\s*([a-z]*)/g

/** A shelf life in days: "365 ngày", "6 tháng", "1 năm", "2 năm 6 tháng"; a bare number is days; twelve months are a year. */
export function readDays(cell: string): Read<number> {
  if (cell.length > LONGEST_FIGURE) return { problem: "not_a_duration" }
  const text = foldVietnamese(cell)
  const parts = [...text.matchAll(TERM)]
  if (parts.length === 0 || text.replace(TERM, "").trim() !== "") return { problem: "not_a_duration" }
  const days = parts.map(([, count = "", unit = ""]) => daysOf(Number(count), unit))
  if (days.includes(null)) return { problem: "not_a_duration" }
  const all = days.reduce<number>((total, each) => total + (each ?? 0), 0)
  return all >= 1 && all <= LONGEST_DAYS ? { value: all } : { problem: "out_of_range" }
}

function daysOf(count: number, unit: string): number | null {
  const days = DAYS[unit]
  if (days === undefined) return null
  return days === 30 ? Math.floor(count / 12) * 365 + (count % 12) * 30 : count * days
}

/**
 * The digits of a barcode (GTIN-8, 12, 13 or 14), whose last is right by GS1's rule. A spreadsheet that took it for a
 * number writes "8.93512E+12": the digits are lost, and are never guessed.
 */
export function readBarcode(cell: string): Read<string> {
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(cell.trim())) return { problem: "barcode_rounded" }
  const digits = cell.replace(/[\s-]/g, "")
  return isGtin(digits) ? { value: digits } : { problem: "barcode_wrong" }
}

/** Which of the choices a cell names, by any of its names; capitals, marks and blanks do not count. */
export function readChoice<Value extends string>(
  cell: string,
  choices: Readonly<Record<Value, readonly string[]>>,
): Read<Value> {
  const folded = foldVietnamese(cell)
  const values = Object.keys(choices) as Value[]
  const value = values.find((one) => one === folded || choices[one].some((name) => foldVietnamese(name) === folded))
  return value === undefined ? { problem: "not_a_choice" } : { value }
}

/** Words on one or more lines, at most `most` characters. */
export function readText(cell: string, most: number): Read<string> {
  const text = cell.replace(/[^\S\n]+/g, " ").trim()
  return text.length > most ? { problem: "too_long" } : { value: text }
}
