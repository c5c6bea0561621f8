import type { Market } from "./market"
import type { LetterWords } from "./words"

/** Who writes, how to reach them, and what to mind. */
export function letterFooter({ name, operator, demo }: Market, words: LetterWords, ofOrder: boolean): string[] {
  const reach = [operator.phone, operator.email].filter((way) => way !== null).join(" · ")
  return [
    ...(demo ? [words.demo] : []),
    ...(ofOrder ? [words.keyWarning, words.notYou] : []),
    ...(reach === "" ? [] : [`${words.automatic} ${reach}`]),
    [name, operator.name, operator.address].filter(Boolean).join(" · "),
  ]
}
