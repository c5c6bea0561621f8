/** Amounts are kept whole; a fraction (never of đồng) is rounded and stays readable in the description. */
export function wholeUnits({ amount, description, currency = "VND" }: Told): Pick<Told, "amount" | "description"> {
  const whole = Math.max(1, Math.round(amount))
  return { amount: whole, description: whole === amount ? description : `${description} [${amount} ${currency}]` }
}

interface Told {
  amount: number
  description: string
  currency?: string
}
