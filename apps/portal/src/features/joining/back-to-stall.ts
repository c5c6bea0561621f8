import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

/** The arrow in front of a page below the stall. */
export function useBackToStall(): { href: string; label: string } {
  const t = useWords(joiningWords)
  return { href: `/quay/${useShop().id}/cai-dat`, label: t.stall }
}
