import type { MedusaContainer } from "@medusajs/framework/types"
import { environment } from "../../config/environment"

/** Who writes: names the market and whoever runs it. */
export interface Market {
  name: string
  tagline: string
  operator: { name: string; address: string | null; phone: string | null; email: string | null }
  demo: boolean
  /** Where people shop, without a closing slash. */
  url: string
}

/** The market as its settings name it. */
export async function marketOf(container: MedusaContainer): Promise<Market> {
  const { name, tagline, operator, demo } = await container.resolve("setting").get()
  const { address, phone, email } = operator
  return {
    name: oneLine(name),
    tagline: oneLine(tagline),
    operator: { name: operator.name, address, phone, email },
    demo,
    url: environment().STOREFRONT_URL,
  }
}

/** What goes into a header or a phone's text stands on one line. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()
