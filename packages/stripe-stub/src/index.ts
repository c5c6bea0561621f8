export { eventOf, signatureOf } from "./events"
export { answerTo, type FakeStripe, startFakeStripe } from "./fake-stripe"
export { type Intent, Refused, StripeMemory } from "./memory"
