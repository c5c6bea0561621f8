import type { PaymentMethod } from "@ocop/contract"

/** Medusa's provider for each way to pay. */
export const PROVIDER_OF: Record<PaymentMethod, string> = {
  cash_on_delivery: "pp_system_default",
  bank_transfer: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
}

/** The way to pay behind a provider of Medusa's; null for one that is not ours. */
export function methodOf(provider: string): PaymentMethod | null {
  const methods: PaymentMethod[] = ["cash_on_delivery", "bank_transfer", "card"]
  return methods.find((method) => PROVIDER_OF[method] === provider) ?? null
}
