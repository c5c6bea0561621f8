import { environment } from "../config/environment"
import { escaped } from "./letters/html"
import { ORDER_LINK, SECRET } from "./letters/letter"

/** What stands in a message only while it is sent. */
export interface Secrets {
  orderLink: string | null
  secret: string | null
}

/** Text with its marks replaced. */
export const filled = (text: string, { orderLink, secret }: Secrets): string =>
  text.replaceAll(ORDER_LINK, orderLink ?? "").replaceAll(SECRET, secret ?? "")

/** The same for markup. */
export const filledHtml = (markup: string, { orderLink, secret }: Secrets): string =>
  filled(markup, { orderLink: orderLink && escaped(orderLink), secret: secret && escaped(secret) })

/** Where a buyer sees an order. */
export const orderAddress = (token: string, locale: "vi" | "en"): string =>
  `${environment().STOREFRONT_URL}${locale === "en" ? "/en" : ""}/don-hang/${token}`
