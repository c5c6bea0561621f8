import { type Dong, dong, formatDong } from "@ocop/domain"
import type { Locale } from "./locale"

/** A sum in whole đồng as people here write it, number and sign kept together. */
export function Price({
  amount,
  locale,
  className = "",
}: {
  amount: number | Dong
  locale: Locale
  className?: string
}) {
  return <span className={`price ${className}`}>{formatDong(dong(amount), locale)}</span>
}
