import { buttonClass, EmptyState } from "@ocop/ui"
import { href, type Locale } from "@/i18n"
import { shellMessages } from "./messages"

export function NotFoundNotice({ locale }: { locale: Locale }) {
  const words = shellMessages[locale]
  return (
    <div className="wrap py-8">
      <h1 className="text-center">{words.notFoundTitle}</h1>
      <EmptyState
        illustration="tourism"
        action={
          <a href={href(locale, "/")} className={buttonClass("go")}>
            {words.home}
          </a>
        }
      >
        {words.notFound}
      </EmptyState>
    </div>
  )
}
