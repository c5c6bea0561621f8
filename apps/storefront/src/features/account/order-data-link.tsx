import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"

const WORDS = { vi: "Lấy hoặc gỡ dữ liệu của tôi trong đơn này", en: "Take or remove my data in this order" }

/** From an order to what the shop holds about its buyer. */
export function OrderDataLink({ token, locale }: { token: string; locale: Locale }) {
  return (
    <p className="mt-3">
      <LocalLink
        locale={locale}
        to={`/don-hang/${encodeURIComponent(token)}/du-lieu`}
        className="link inline-flex min-h-11 items-center"
      >
        {WORDS[locale]}
      </LocalLink>
    </p>
  )
}
