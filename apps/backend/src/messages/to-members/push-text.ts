import type { ShopMessage } from "./tell-shop"

/** What a notice carries to a screen: which lies on a table, and travels over a browser maker's servers. Nobody's data. */
export interface PushPayload {
  title: string
  /** Of the portal. */
  path: string
  /** A newer notice of the same tag takes the place of the older. */
  tag: string
}

export function pushText({ subject, path, message }: { subject: string; path: string; message: ShopMessage }): string {
  const payload: PushPayload = { title: subject, path, tag: message.cause }
  return JSON.stringify(payload)
}
