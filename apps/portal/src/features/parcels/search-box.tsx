import { Button } from "@ocop/ui"
import { MagnifyingGlassIcon, XIcon } from "@phosphor-icons/react"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { parcelWords } from "./words"

/** Finds a parcel by its code or its recipient, whatever is to be done with it. */
export function SearchBox({ q, onSearch }: { q: string; onSearch(q: string): void }) {
  const t = useWords(parcelWords)
  const [typed, setTyped] = useState(q)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(typed.trim())
  }
  const clear = () => {
    setTyped("")
    onSearch("")
  }
  return (
    <search>
      <form onSubmit={submit} className="flex gap-2">
        <span className="relative min-w-0 flex-1">
          <input
            type="search"
            className="input pr-12!"
            aria-label={t.search}
            placeholder={t.search}
            maxLength={60}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {q && (
            <button type="button" className="icon-btn absolute! top-0.5 right-0.5" aria-label={t.clear} onClick={clear}>
              <XIcon size={20} aria-hidden />
            </button>
          )}
        </span>
        <Button type="submit" tone="line" aria-label={t.searchDo}>
          <MagnifyingGlassIcon size={22} aria-hidden />
        </Button>
      </form>
    </search>
  )
}
