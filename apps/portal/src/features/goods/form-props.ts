import type { DraftContent } from "@ocop/contract"

/** A part of the whole form: it shows the draft and hands changes over. */
export interface FormPartProps {
  content: DraftContent
  onChange(part: DraftContent): void
}
