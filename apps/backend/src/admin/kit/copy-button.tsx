import { Button, toast } from "@medusajs/ui"
import { kitMessages } from "./messages"
import { useWords } from "./use-words"

/** Puts a value on the clipboard; `label` says which value it is. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { words } = useWords(kitMessages)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    toast.success(words.copied)
  }
  return (
    <Button type="button" size="small" variant="transparent" aria-label={`${words.copy}: ${label}`} onClick={copy}>
      {words.copy}
    </Button>
  )
}
