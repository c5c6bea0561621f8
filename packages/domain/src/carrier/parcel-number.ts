import { normalizeOrderNumber } from "../marketplace/order-number"

/** What stands on a parcel's papers and what carriers call it: the order's number and its place in it, K7M2-9QXD-1. */
export const parcelNumber = (orderNumber: string, number: number): string => `${orderNumber}-${number}`

/**
 * The order's number and the parcel's place in it, out of a number as a file or a person writes it ("k7m29qxd 1",
 * "K7M2-9QXD/1"); null for anything else.
 */
export function readParcelNumber(written: string): { orderNumber: string; number: number } | null {
  const [, head = "", tail = ""] = /^\s*(.{8,9}?)[\s\-_/.]+(\d{1,3})\s*$/.exec(written) ?? []
  const orderNumber = normalizeOrderNumber(head)
  const number = Number(tail)
  return orderNumber && number >= 1 ? { orderNumber, number } : null
}
