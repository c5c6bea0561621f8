const THOUSANDS = /\B(?=(\d{3})+$)/g

/**
 * đồng for people, with a no-break space: "1.250.000 ₫", in English "1,250,000 ₫". A negative amount (a reduction)
 * gets a minus sign, "−50.000 ₫". Refuses (RangeError) anything but a whole safe number.
 */
export function formatDong(amount: number, locale: "vi" | "en" = "vi"): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole đồng: ${amount}`)
  const digits = String(Math.abs(amount)).replace(THOUSANDS, locale === "en" ? "," : ".")
  return `${amount < 0 ? "−" : ""}${digits}\u00a0₫`
}
