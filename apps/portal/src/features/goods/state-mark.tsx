import { useWords } from "../../frame/words"
import { type GoodsState, TONE } from "./state-of"
import { goodsWords } from "./words"

const LOOK = {
  green: "bg-lotus-wash text-lotus-deep",
  blue: "bg-indigo-wash text-indigo",
  red: "bg-lacquer-wash text-lacquer-deep",
  plain: "bg-sunken text-ink-soft",
} as const

/** How goods stand, in two or three words. */
export function StateMark({ state }: { state: GoodsState }) {
  const t = useWords(goodsWords)
  return (
    <span className={`inline-block rounded-full px-2.5 py-0.5 text-sm font-medium ${LOOK[TONE[state]]}`}>
      {t.states[state]}
    </span>
  )
}
