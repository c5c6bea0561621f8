import type { PlaceMatch } from "@ocop/contract"
import type { Locale } from "@/i18n"
import { placeMessages } from "./place-messages"

interface PlaceOptionsProps {
  id: string
  locale: Locale
  matches: readonly PlaceMatch[]
  active: number
  onChoose: (match: PlaceMatch) => void
}

/** The places that match, each with the old name that led to it; pushes what follows down, so nothing is covered on a phone. */
export function PlaceOptions({ id, locale, matches, active, onChoose }: PlaceOptionsProps) {
  const words = placeMessages[locale]
  const unsure = matches.some((match) => !match.sure)
  return (
    <>
      {unsure && <p className="note note-blue mt-2">{words.unsure}</p>}
      <div
        id={id}
        role="listbox"
        aria-label={words.search}
        hidden={matches.length === 0}
        className="mt-2 max-h-80 overflow-y-auto rounded-control border-[1.5px] border-rule bg-raised"
      >
        {matches.map((match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns this list
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox (aria-activedescendant)
          <div
            key={`${match.code} ${match.former}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(match)}
            className="min-h-11 cursor-pointer border-hairline border-b px-3.5 py-2 last:border-b-0 hover:bg-lotus-wash aria-selected:bg-lotus-wash"
          >
            <span className="font-medium">
              {match.name}, {match.provinceName}
            </span>
            {match.former && <span className="block text-ink-soft text-sm">{words.formerly(match.former)}</span>}
          </div>
        ))}
      </div>
    </>
  )
}
