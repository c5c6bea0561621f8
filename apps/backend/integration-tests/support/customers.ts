import type { Account } from "@ocop/contract"
import { type Contact, readContact } from "@ocop/domain"
import { registerWorkflow } from "../../src/workflows/account/register"
import type { Api } from "./api"
import type { Shop } from "./shop"

export const PASSWORD = "gạo ngọc đỏ hương dứa"
let made = 0

/** A new account with a proved contact and the browser that is signed in to it: cookie and origin, as the storefront sends them. */
export async function customer(shop: Shop, contact = `customer-${++made}@example.test`): Promise<Api> {
  await account(shop, contact)
  return signedIn(shop, contact)
}

/** A new account; nobody is signed in. Answers the customer's id. */
export async function account(shop: Shop, typed: string, name = "Trần Thị Khách"): Promise<string> {
  const at = await shop.container.resolve("clock").now()
  const input = { name, contact: read(typed), password: PASSWORD, locale: "vi" as const, newsConsent: null, at }
  return (await registerWorkflow(shop.container).run({ input })).result
}

/** A browser that signs in. */
export async function signedIn(shop: Shop, contact: string, password = PASSWORD): Promise<Api> {
  const { status, headers, body } = await shop.api.post<Account>("/store/account/sessions", { contact, password })
  if (status !== 201) throw new Error(`${contact} cannot sign in: ${JSON.stringify(body)}`)
  return shop.api.with({ cookie: cookieIn(headers), origin: "http://localhost:3000" })
}

/** The session's cookie in an answer, as a browser would send it back; empty when there is none. */
export const cookieIn = (headers: Headers): string => headers.get("set-cookie")?.split(";")[0] ?? ""

function read(typed: string): Contact {
  const contact = readContact(typed)
  if (!contact) throw new Error(`${typed} is no contact`)
  return contact
}
