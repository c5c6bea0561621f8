import { formatDong } from "@ocop/domain"
import { useLocale } from "../../frame/words"

/** A sum that may be below 0, "−4.600 ₫"; number and sign stay together. `signed` writes a plus before what came in. */
export function Amount({
  dong,
  signed = false,
  className = "",
}: {
  dong: number
  signed?: boolean
  className?: string
}) {
  const text = formatDong(dong, useLocale())
  return (
    <span className={`whitespace-nowrap tabular-nums ${className}`}>
      {signed && dong > 0 ? "+" : ""}
      {text}
    </span>
  )
}
