import { Text } from "@medusajs/ui"
import type { CertificateFinding } from "@ocop/contract"
import { useWords } from "../kit"
import { certificateMessages } from "./messages"

/** Until when the decision about an open finding is due; overdue in red and in words. */
export function Deadline({ finding }: { finding: Pick<CertificateFinding, "dueOn" | "isLate" | "state"> }) {
  const { words, date } = useWords(certificateMessages)
  const { dueOn, isLate, state } = finding
  if (state !== "open") return null
  if (!dueOn) return <Text size="small">{words.finding.noDue}</Text>
  return (
    <Text size="small" weight="plus" className={isLate ? "text-ui-fg-error" : "text-ui-tag-orange-text"}>
      {isLate ? words.finding.late(date(dueOn)) : words.finding.due(date(dueOn))}
    </Text>
  )
}
