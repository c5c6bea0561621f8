import type { ImportAnswer } from "@ocop/contract"
import { ListUpload, useWords } from "../kit"
import { importMessages } from "./messages"

/** A list of goods is chosen and looked at; `onRead` gets the import that it became. */
export function ChooseList({ onRead }: { onRead(id: string): void }) {
  const { words, locale } = useWords(importMessages)
  return (
    <ListUpload<ImportAnswer>
      path="/admin/listing-imports"
      label={words.choose}
      words={words}
      locale={locale}
      onLooked={(answer) => onRead(answer.import.id)}
    />
  )
}
