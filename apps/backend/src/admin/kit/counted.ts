/** "1 row", "2 rows": English wants it, Vietnamese does not. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`
