/** "2026-11-22 14:02:37", as banks write it in Việt Nam (UTC+7, no summer time) → the moment. */
export function vietnamTime(text: string): Date {
  const moment = new Date(`${text.trim().replace(" ", "T")}+07:00`)
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not a time: ${text}`)
  return moment
}
