import { Button, Heading, Text } from "@medusajs/ui"
import type { CouncilEntryPage } from "@ocop/contract"
import { useState } from "react"
import { Strip, useWords } from "../../kit"
import { councilMessages } from "../messages"
import { AwardForm } from "./award-form"
import { RefuseForm } from "./refuse-form"

/** What the chairman of the province decided, or the forms in which it is recorded. */
export function Decision({ page }: { page: CouncilEntryPage }) {
  const { words, date } = useWords(councilMessages)
  const [asked, ask] = useState<"award" | "refuse" | null>(null)
  const { decision } = page.entry
  const canAward = page.may.includes("award")
  const canRefuse = page.may.includes("refuse")
  if (!decision && !canAward && !canRefuse) return null
  return (
    <Strip label={words.decide}>
      <Heading level="h2">{words.decide}</Heading>
      {decision?.kind === "award" && (
        <>
          <Text>
            {words.decision(
              words.stars(decision.stars),
              decision.number ?? "",
              date(decision.decidedOn),
              decision.issuer,
            )}
          </Text>
          {decision.certificateCode && (
            <Text size="small" className="text-ui-fg-subtle">
              {words.certificate}: <span className="tabular-nums">{decision.certificateCode}</span>
            </Text>
          )}
          {decision.reason && <Text size="small">{decision.reason}</Text>}
        </>
      )}
      {decision?.kind === "refuse" && <Text>{words.refusal(date(decision.decidedOn), decision.reason ?? "")}</Text>}
      {asked === null && (canAward || canRefuse) && (
        <div className="flex flex-wrap gap-2">
          {canAward && <Button onClick={() => ask("award")}>{words.award}</Button>}
          <Button variant="secondary" onClick={() => ask("refuse")}>
            {words.refuse}
          </Button>
        </div>
      )}
      {asked === "award" && canAward && <AwardForm page={page} onClose={() => ask(null)} />}
      {asked === "refuse" && canRefuse && <RefuseForm page={page} onClose={() => ask(null)} />}
    </Strip>
  )
}
