import { InlineTip } from "@medusajs/ui"
import { type ReviewFlag, STOPPING_FLAGS } from "@ocop/contract"
import { useWords } from "../kit"
import { type ReviewMessages, reviewMessages } from "./messages"

/** What should be looked at twice; red is what nothing can be shown with. */
export function Flags({ flags }: { flags: ReviewFlag[] }) {
  const { words } = useWords(reviewMessages)
  return (
    <div className="flex flex-col gap-y-2">
      {flags.map((flag) => {
        const stops = STOPPING_FLAGS.some((each) => each === flag.flag)
        return (
          <InlineTip key={flag.flag} variant={stops ? "error" : "warning"} label={words.flags[flag.flag]}>
            {[detailOf(flag, words), stops && words.stops].filter(Boolean).join(" ")}
          </InlineTip>
        )
      })}
    </div>
  )
}

function detailOf(flag: ReviewFlag, words: ReviewMessages): string {
  if (flag.flag === "cure_claim")
    return `${flag.phrases.map((phrase) => `“${phrase}”`).join(", ")} (${flag.legalBasis}).`
  if (flag.flag === "missing_answers") return `${flag.answers.map((answer) => words.answers[answer]).join(", ")}.`
  return flag.flag === "same_name" ? flag.handle : ""
}
