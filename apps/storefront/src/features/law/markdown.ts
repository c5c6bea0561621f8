import { slugify } from "@ocop/domain"

/** What a text of the law may hold: headings, paragraphs and lists. Everything else is plain words. */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string; id: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; ordered: boolean; items: string[] }

const HEADING = /^(#{2,3})\s+(.+)$/
const ITEM = /^(?:[-*]|(\d+)\.)\s+(.+)$/

/** Reads the little Markdown that operators may write. It makes no HTML, so no text of theirs can become code. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = []
  const ids = new Set<string>()
  for (const line of text.split("\n").map((each) => each.trim())) {
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    const last = blocks.at(-1)
    if (heading?.[1] && heading[2])
      blocks.push({
        kind: "heading",
        level: heading[1].length === 2 ? 2 : 3,
        text: heading[2],
        id: freeId(heading[2], ids),
      })
    else if (item?.[2]) {
      const ordered = item[1] !== undefined
      if (last?.kind === "list" && last.ordered === ordered) last.items.push(item[2])
      else blocks.push({ kind: "list", ordered, items: [item[2]] })
    } else if (line === "") blocks.push({ kind: "paragraph", text: "" })
    else if (last?.kind === "paragraph") last.text = `${last.text} ${line}`.trim()
    else blocks.push({ kind: "paragraph", text: line })
  }
  return blocks.filter((block) => block.kind !== "paragraph" || block.text !== "")
}

function freeId(text: string, taken: Set<string>): string {
  const base = slugify(text).replace(/^\d+-/, "") || "muc"
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}
