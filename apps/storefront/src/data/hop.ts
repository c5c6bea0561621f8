import type { IncomingMessage } from "node:http"

/** Appends the address at the other end of the line to `x-forwarded-for`, as every proxy does. */
export function addHop({ headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } }) {
  const before = headers["x-forwarded-for"]
  headers["x-forwarded-for"] = [before ?? [], socket.remoteAddress ?? "unknown"].flat().join(", ")
}
