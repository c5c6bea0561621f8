/** Markup that is safe as it stands: made by `html` alone. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | readonly Html[] | null

/** Markup from a template: every value is text and is escaped, unless it is markup made here. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + markupOf(parts[index] ?? null)).join(""))
}

function markupOf(part: Part): string {
  if (part === null) return ""
  if (part instanceof Html) return part.markup
  if (typeof part === "string" || typeof part === "number") return escaped(String(part))
  return part.map(({ markup }) => markup).join("")
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
/** Text as markup shows it. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "")
