import { formatPhone } from "@ocop/domain"
import { buttonClass } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { serviceMessages } from "./service-messages"

/** Who answers for the market. */
export interface Helper {
  phone: string | null
  email: string | null
}

/** A person to call; the number to read out stands beside it. */
export function HelpBlock({ helper, number, locale }: { helper: Helper; number: string; locale: Locale }) {
  const words = serviceMessages[locale]
  const { phone, email } = helper
  return (
    <section className="rounded-sheet bg-sunken p-5 lg:p-7" aria-labelledby="help-title">
      <h2 id="help-title" className="font-semibold text-lg">
        {words.help}
      </h2>
      <p className="mt-1 text-[0.9375rem]">{phone || email ? words.helpWhat(number) : words.helpNoPhone}</p>
      {phone && (
        <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} className={buttonClass("line", "mt-3 w-full")}>
          {words.call(formatPhone(phone))}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} className="link mt-1 inline-flex min-h-11 items-center break-all">
          {words.mail(email)}
        </a>
      )}
    </section>
  )
}
