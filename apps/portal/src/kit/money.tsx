import { Price } from "@ocop/ui"
import { useLocale } from "../frame/words"

/** A sum as people write it: `92.000 ₫`. */
export const Money = ({ dong, className = "" }: { dong: number; className?: string }) => (
  <Price amount={dong} locale={useLocale()} className={`tabular-nums ${className}`} />
)
