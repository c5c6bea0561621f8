import type { SetPart } from "@ocop/contract"
import { Stars } from "@ocop/ui"
import { packWords } from "@/features/parcel/parcel-words"
import { Thumb } from "@/features/parcel/thumb"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { productMessages } from "./messages"

/** What lies in a gift set; each thing leads to its own page, with its stars and its label. */
export function SetContents({ parts, locale }: { parts: readonly SetPart[]; locale: Locale }) {
  const words = productMessages[locale]
  if (parts.length === 0) return null
  return (
    <section>
      <h2 className="font-semibold text-base!">{words.inTheSet}</h2>
      <ul className="mt-1 divide-y divide-hairline">
        {parts.map(({ handle, title, illustration, photo, pack, quantity, stars }) => (
          <li key={handle} className="grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-3 py-2">
            <Thumb illustration={illustration} photo={photo} />
            <span className="min-w-0">
              <LocalLink locale={locale} to={`/san-pham/${handle}`} className="font-medium hover:underline">
                {title}
              </LocalLink>
              <small className="block text-ink-soft text-sm">{packWords(pack, locale)}</small>
              {stars && <Stars stars={stars.stars} state={stars.state} until={stars.until} locale={locale} />}
            </span>
            <span className="tabular-nums">× {quantity}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
