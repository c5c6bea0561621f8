import type { LawPageName } from "@ocop/contract"
import { RANKED_LISTS } from "@ocop/domain"
import type { Locale } from "@/i18n"
import type { Block } from "./markdown"
import { lawMessages } from "./messages"
import { PERSONAL_DATA_ID } from "./personal-data"
import { listId, NEVER_ID } from "./ranked-lists"

export interface Entry {
  id: string
  text: string
}

/** Fewer headings than this are seen at one look. */
const WORTH_LISTING = 4

/** The table of contents: the text's main headings and those of what is made from data; empty where it would not help. */
export function contentsOf(page: LawPageName, blocks: Block[], locale: Locale): Entry[] {
  const words = lawMessages[locale]
  const entries = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  )
  if (page === "privacy") entries.push({ id: PERSONAL_DATA_ID, text: words.dataTitle })
  if (page === "ranking")
    entries.push(...RANKED_LISTS.map(({ key, name }) => ({ id: listId(key), text: name[locale] })), {
      id: NEVER_ID,
      text: words.neverTitle,
    })
  return entries.length < WORTH_LISTING ? [] : entries
}
