import type { CertificatePage } from "@ocop/contract"
import type { Locale } from "@/i18n"
import { claimMessages } from "./claim-messages"
import { type ClaimAnswer, claimAnswer } from "./claim-words"

const CLAIMS = [3, 4, 5] as const

/**
 * Is what the pack says true? Works in the page as it was delivered: three choices and their answers, shown by the
 * browser itself, so it needs no script and no request.
 */
export function PackClaim({ page, locale }: { page: CertificatePage; locale: Locale }) {
  const words = claimMessages[locale]
  const lapses = page.product.stars?.until
  return (
    <fieldset className="pack-claim panel">
      <legend className="float-left w-full">
        <h2 className="text-lg!">{words.title}</h2>
      </legend>
      <p className="clear-both pt-1 text-ink-soft text-sm">{words.hint}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {CLAIMS.map((claimed) => (
          <label
            key={claimed}
            className="chip flex-1 cursor-pointer justify-center text-base! has-focus-visible:outline-3 has-focus-visible:outline-lotus has-focus-visible:outline-offset-2"
          >
            <input type="radio" name="pack-claim" value={claimed} className="sr-only" />
            {words.stars(claimed)}
          </label>
        ))}
      </div>
      <div role="status">
        {CLAIMS.map((claimed) => (
          <div key={claimed} data-claim={claimed} className="mt-3">
            <div data-until={lapses}>
              <Answer answer={claimAnswer(claimed, page, locale)} />
            </div>
            {lapses && (
              <div hidden data-after={lapses}>
                <Answer answer={claimAnswer(claimed, page, locale, true)} />
              </div>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

const TONES: Record<ClaimAnswer["verdict"], string> = {
  true: "note note-green",
  grace: "note note-gold",
  other_stars: "note note-red",
  revoked: "note note-red",
  expired: "note note-red",
  unknown: "note note-blue",
}

function Answer({ answer: { verdict, title, text } }: { answer: ClaimAnswer }) {
  return (
    <p className={TONES[verdict]}>
      <b className="block font-semibold text-lg">{title}</b>
      {text}
    </p>
  )
}
