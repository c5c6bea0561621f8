import { Checkbox, Heading, Label, Text } from "@medusajs/ui"
import type { CriteriaSet } from "@ocop/domain"
import { useId } from "react"
import { Strip, TextField, useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { SheetInHand } from "./use-sheet"

interface KnockOutsProps {
  set: CriteriaSet
  sheet: SheetInHand
  isOpen: boolean
}

/** What ends an assessment whatever the points, and the member's words on the whole. */
export function KnockOuts({ set, sheet, isOpen }: KnockOutsProps) {
  const { words, locale } = useWords(councilMessages)
  const id = useId()
  return (
    <Strip label={words.knockOuts}>
      <Heading level="h2">{words.knockOuts}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {words.knockOutsAbout}
      </Text>
      <ul className="flex max-w-3xl flex-col gap-y-1">
        {set.knockOuts.map(({ code, text }) => (
          <li key={code} className="flex min-h-11 items-start gap-3 py-2">
            <Checkbox
              id={`${id}-${code}`}
              disabled={!isOpen}
              checked={sheet.answers.knockOuts.includes(code)}
              onCheckedChange={(checked) => sheet.knockOut(code, checked === true)}
            />
            <Label htmlFor={`${id}-${code}`} size="small" className="min-w-0 flex-1 cursor-pointer">
              {text[locale]}
            </Label>
          </li>
        ))}
      </ul>
      <div className="max-w-3xl">
        {isOpen ? (
          <TextField label={words.remark} lines={4} value={sheet.remark} onChange={sheet.say} maxLength={2000} />
        ) : (
          sheet.remark && (
            <Text size="small" className="whitespace-pre-wrap">
              {words.remark}: {sheet.remark}
            </Text>
          )
        )}
      </div>
    </Strip>
  )
}
