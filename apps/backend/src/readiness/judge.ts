import type { Readiness, ReadinessCheck } from "@ocop/contract"
import type { Settings } from "../modules/setting/service"

/** What the settings cannot tell. */
export interface Surroundings {
  mail: boolean
  phone: boolean
  bankWebhook: boolean
  card: boolean
  /** Accounts of the demo that can still log in to the Admin. */
  demoAccounts: number
  /** Makers that may really sell. */
  sellers: number
}

const IDENTITY = [
  "legalName",
  "registrationNumber",
  "registrationDate",
  "registrationIssuer",
  "representative",
  "ministryNotice",
] as const
const CONTACT = ["address", "phone", "email"] as const

/**
 * What is empty or still a sample, in the order in which an operator sets it right. Demo mode can be turned off once
 * every required check is `ok`; with it off and one missing, no order is taken.
 */
export function judge(settings: Settings, around: Surroundings): Readiness {
  const checks = [
    identity(settings),
    contact(settings),
    texts(settings),
    need("bank_account", settings.payment.transfer ? [] : ["payment.transfer"]),
    need("messages", around.mail || around.phone ? [] : ["SMTP_URL"]),
    { ...need("demo_accounts", []), state: around.demoAccounts > 0 ? ("sample" as const) : ("ok" as const) },
    choice("sellers", around.sellers > 0, []),
    choice("bank_webhook", around.bankWebhook, ["BANK_WEBHOOK_SECRET"]),
    choice("card", around.card, ["STRIPE_API_KEY"]),
    choice("phone", around.phone, []),
  ]
  return { demo: settings.demo, ready: checks.every(({ required, state }) => !required || state === "ok"), checks }
}

function identity({ operator }: Settings): ReadinessCheck {
  return need("identity", emptyOf("operator", IDENTITY, operator))
}

function contact({ operator }: Settings): ReadinessCheck {
  return need("contact", emptyOf("operator", CONTACT, operator))
}

/** Ours are drafts: a text counts once somebody has read it for this operator. */
function texts({ law }: Settings): ReadinessCheck {
  const missing = emptyOf("law", ["termsVersion", "since", "checkedBy", "checkedOn"] as const, law)
  const isDraft = missing.length > 0 && law.termsVersion !== null
  return { ...need("texts", missing), ...(isDraft && { state: "sample" as const }) }
}

const need = (key: string, missing: string[]): ReadinessCheck => ({
  key,
  state: missing.length > 0 ? "missing" : "ok",
  required: true,
  missing,
})

const choice = (key: string, isOn: boolean, missing: string[]): ReadinessCheck => ({
  key,
  state: isOn ? "ok" : "off",
  required: false,
  missing: isOn ? [] : missing,
})

function emptyOf<Name extends string>(group: string, names: readonly Name[], values: Record<Name, unknown>): string[] {
  return names.filter((name) => !values[name]).map((name) => `${group}.${name}`)
}
