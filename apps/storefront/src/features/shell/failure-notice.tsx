import { failureMessages } from "./failure-messages"

/** A page could not be made: kind words and a way on. Its words stand alone, since every page carries them. */
export function FailureNotice({ locale, onRetry }: { locale: "vi" | "en"; onRetry: () => void }) {
  const words = failureMessages[locale]
  return (
    <div className="mx-auto flex max-w-text flex-col items-center gap-4 px-4 py-16 text-center" role="alert">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p className="text-lg">{words.text}</p>
      <button type="button" className="btn btn-go" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  )
}
