/** "1,5" or "1.5" as basis points; NaN for what is no percentage. */
export function basisPointsOf(text: string): number {
  const percent = Number(text.trim().replace(",", "."))
  return text.trim() === "" || !Number.isFinite(percent) ? Number.NaN : Math.round(percent * 100)
}

/** 150 basis points as "1,5 %". */
export function percentOf(basisPoints: number, locale: "vi" | "en"): string {
  const text = String(basisPoints / 100)
  return `${locale === "vi" ? text.replace(".", ",") : text}\u00a0%`
}
