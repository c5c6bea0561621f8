import { buttonClass, Drawing } from "@ocop/ui"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { homeMessages } from "./messages"

/** To the makers: their product is already here. */
export function OpenStall({ locale }: { locale: Locale }) {
  const words = homeMessages[locale]
  return (
    <section className="section grid overflow-hidden rounded-sheet bg-plate-leaf lg:grid-cols-[1fr_1.1fr]">
      <div className="px-5 py-7 lg:px-12 lg:py-13">
        <h2>{words.stall}</h2>
        <p className="mt-2 max-w-[42ch] text-ink-soft">{words.stallMore}</p>
        <LocalLink locale={locale} to="/mo-quay" className={buttonClass("line", "mt-4.5")}>
          {words.stallGo}
        </LocalLink>
      </div>
      <div aria-hidden="true" className="grid grid-cols-3 items-center px-2 pb-4 lg:px-6 lg:py-6">
        <Drawing illustration="craft" className="w-full" />
        <Drawing illustration="cake" className="w-full" />
        <Drawing illustration="flower" className="w-full" />
      </div>
    </section>
  )
}
