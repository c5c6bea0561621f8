import { Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { kitMessages } from "./messages"
import { useWords } from "./use-words"

interface FileFieldProps {
  label: string
  accept: string
  file: File | null
  onChange(file: File | null): void
}

/** One file, chosen in the Admin's own words: a browser's button speaks the browser's language. */
export function FileField({ label, accept, file, onChange }: FileFieldProps) {
  const { words } = useWords(kitMessages)
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <div className="relative flex min-w-0 items-center gap-x-3">
        <input
          id={id}
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-name`}
          className="peer sr-only"
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
        <label
          htmlFor={id}
          className="txt-compact-small-plus bg-ui-button-neutral hover:bg-ui-button-neutral-hover shadow-buttons-neutral peer-focus-visible:shadow-buttons-neutral-focus flex-none cursor-pointer rounded-md px-3 py-1.5 sm:py-1"
        >
          {file ? words.anotherFile : words.chooseFile}
        </label>
        <Text id={`${id}-name`} size="small" className="text-ui-fg-subtle min-w-0 break-words">
          {file ? file.name : words.noFile}
        </Text>
      </div>
    </div>
  )
}
