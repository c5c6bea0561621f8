import type { Locale } from "@/i18n"
import { shellMessages } from "./messages"

/** On every page while the shop is a trial run. */
export function DemoLine({ locale }: { locale: Locale }) {
  const words = shellMessages[locale]
  return (
    <aside
      aria-label={words.notice}
      className="bg-indigo-wash py-1.5 text-center font-medium text-indigo text-sm"
      data-demo
    >
      {words.demo}
    </aside>
  )
}
