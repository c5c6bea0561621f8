import type { Locale } from "@/i18n"
import { shellMessages } from "./messages"

/** On every page while the shop is a trial run. */
export function DemoLine({ locale }: { locale: Locale }) {
  return (
    <p className="bg-indigo-wash py-1.5 text-center font-medium text-indigo text-sm" data-demo>
      {shellMessages[locale].demo}
    </p>
  )
}
