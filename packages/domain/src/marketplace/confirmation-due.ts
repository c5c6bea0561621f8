const HOUR_MS = 3_600_000

/** Until when a producer should confirm a parcel that it has seen since `placedAt`. Refuses (RangeError) hours that are not above 0. */
export function confirmationDue(placedAt: Date, hours: number): Date {
  if (!(hours > 0)) throw new RangeError(`Not a time to confirm in: ${hours} hours`)
  return new Date(placedAt.getTime() + hours * HOUR_MS)
}

/** When it is reminded: at half of that time. */
export function confirmationReminder(placedAt: Date, hours: number): Date {
  return confirmationDue(placedAt, hours / 2)
}
