import { z } from "zod"

/** What we keep of a PaymentIntent with Medusa's session and payment: nothing of the card or its owner. */
export const IntentFactsSchema = z.object({
  id: z.string(),
  amount: z.number().int(),
  currency: z.string(),
  status: z.string(),
  client_secret: z.string().nullish(),
  /** Ids of the refunds that Medusa has rows of. */
  refunds: z.array(z.string()).optional(),
})
export type IntentFacts = z.infer<typeof IntentFactsSchema>

/** Drops everything that is not ours to keep. @throws ZodError for what is no PaymentIntent. */
export const intentFacts = (data: unknown): IntentFacts => IntentFactsSchema.parse(data)
