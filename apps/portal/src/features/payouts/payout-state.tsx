import type { Payout } from "@ocop/contract"
import { useWords } from "../../frame/words"
import { payoutWords } from "./words"

const LOOKS = {
  made: "bg-gold-wash text-gold-deep",
  confirmed: "bg-lotus-wash text-lotus-deep",
  failed: "bg-lacquer-wash text-lacquer-deep",
} as const

/** How far a payout got, in words on a tint. */
export function PayoutState({ state }: { state: Payout["state"] }) {
  const t = useWords(payoutWords)
  return <span className={`rounded-full px-2.5 py-0.5 text-sm font-medium ${LOOKS[state]}`}>{t.states[state]}</span>
}
