import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Contact } from "@ocop/domain"

interface OpenAccount {
  customerId: string
  contact: Contact
  locale: "vi" | "en"
  newsConsent: string | null
  at: Date
}

/** The account with its first proved contact, and a consent only where one was given. */
export const openAccountStep = createStep(
  "open-account",
  async ({ customerId, contact, locale, newsConsent, at }: OpenAccount, { container }) => {
    const accounts = container.resolve("account")
    const account = await accounts.createAccounts({
      customer_id: customerId,
      locale,
      [contact.kind]: contact.value,
      [`${contact.kind}_verified_at`]: at,
    })
    if (newsConsent) await accounts.chooseNews(customerId, newsConsent, new Date(at))
    return new StepResponse(account.id, { accountId: account.id, customerId })
  },
  async (opened, { container }) => {
    if (!opened) return
    const accounts = container.resolve("account")
    await accounts.deleteAccountConsents({ customer_id: opened.customerId })
    await accounts.deleteAccounts(opened.accountId)
  },
)
