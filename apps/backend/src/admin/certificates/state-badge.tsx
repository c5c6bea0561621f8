import { Badge } from "@medusajs/ui"
import type { DeskCertificate } from "@ocop/contract"
import { useWords } from "../kit"
import { certificateMessages } from "./messages"

const COLORS = {
  valid: "green",
  grace: "orange",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
  unknown: "blue",
} as const satisfies Record<DeskCertificate["state"], string>

/** What a certificate is today. */
export function StateBadge({ state }: Pick<DeskCertificate, "state">) {
  const { words } = useWords(certificateMessages)
  return (
    <Badge size="2xsmall" color={COLORS[state]} className="w-fit whitespace-nowrap">
      {words.states[state]}
    </Badge>
  )
}
