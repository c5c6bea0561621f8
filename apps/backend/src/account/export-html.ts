import { formatMoment } from "@ocop/domain"
import type { DataFile } from "./export-data"
import { dataWords } from "./export-words"

/** The same data as a page that a person reads: opened anywhere, it loads nothing. */
export function dataAsHtml(data: DataFile, locale: "vi" | "en"): string {
  const words = dataWords(locale)
  const { shop, madeAt, ...sections } = data
  const body = Object.entries(sections).map(([name, value]) => {
    const isNothing = value === null || (Array.isArray(value) && value.length === 0)
    return `<section><h2>${text(words.of(name))}</h2>${isNothing ? `<p>${text(words.nothing)}</p>` : valueHtml(value, locale)}</section>`
  })
  const made = formatMoment(madeAt, locale)
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(words.title(shop))}</title><style>${STYLE}</style></head><body><h1>${text(words.title(shop))}</h1><p>${text(words.made(made))}</p>${body.join("")}</body></html>`
}

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f2a24}h1,h2{line-height:1.4}dl{margin:0 0 1rem;padding:.75rem 1rem;border-left:3px solid #d8d0bf}dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-line}`

function valueHtml(value: unknown, locale: "vi" | "en"): string {
  if (Array.isArray(value)) return value.map((part) => valueHtml(part, locale)).join("")
  if (value instanceof Date) return text(formatMoment(value.toISOString(), locale))
  if (typeof value === "object" && value !== null) return listHtml(value, locale)
  return text(plain(value, locale))
}

function listHtml(object: object, locale: "vi" | "en"): string {
  const words = dataWords(locale)
  const rows = Object.entries(object).filter(([, value]) => !isEmpty(value))
  if (rows.length === 0) return ""
  const items = rows.map(([name, value]) => `<dt>${text(words.of(name))}</dt><dd>${valueHtml(value, locale)}</dd>`)
  return `<dl>${items.join("")}</dl>`
}

const isEmpty = (value: unknown) => value === null || value === "" || (Array.isArray(value) && value.length === 0)

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/

function plain(value: unknown, locale: "vi" | "en"): string {
  const words = dataWords(locale)
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (typeof value === "string" && MOMENT.test(value)) return formatMoment(value, locale)
  return typeof value === "string" ? words.value(value) : String(value)
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const text = (raw: string) => raw.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
