import { RadioGroup, Text } from "@medusajs/ui"
import type { AdminProducers } from "@ocop/contract"
import { useState } from "react"
import { Answered, ChoiceField, TextField, useQueryOf, useWords } from "../kit"
import { memberWords } from "./words"

const SHOWN = 6

/** One shop, found by a part of its name: of those that sell, and of those that are still being opened. */
export function ShopPicker({ value, onChange }: { value: string; onChange(producerId: string): void }) {
  const { words } = useWords(memberWords)
  const [q, setQ] = useState("")
  const [state, setState] = useState<"approved" | "queue">("approved")
  const asked = new URLSearchParams({ state, ...(q.trim() && { q: q.trim() }) })
  const found = useQueryOf<AdminProducers>(`/admin/producers?${asked}`)
  return (
    <>
      <ChoiceField label={words.state} options={words.states} value={state} onChange={setState} />
      <TextField label={words.shop} hint={words.shopHint} type="search" value={q} onChange={setQ} />
      <Answered of={found}>
        {({ producers }) =>
          producers.length === 0 ? (
            <Text size="small">{words.noSuchShop}</Text>
          ) : (
            <RadioGroup value={value} onValueChange={onChange} aria-label={words.shop}>
              {producers.slice(0, SHOWN).map(({ id, name, placeName }) => (
                <RadioGroup.ChoiceBox key={id} value={id} label={name} description={placeName} />
              ))}
            </RadioGroup>
          )
        }
      </Answered>
    </>
  )
}
