import { Badge, Button, Text } from "@medusajs/ui"
import type { Payout } from "@ocop/contract"
import { useState } from "react"
import { Refused, TextField, useAct, useWords } from "../kit"
import { payoutMessages } from "./messages"

const TONES = { made: "orange", confirmed: "green", failed: "red" } as const

/** One producer's payout: where it goes, its statement, and what the bank said. */
export function PayoutRow({ payout }: { payout: Payout }) {
  const { words, money, moment } = useWords(payoutMessages)
  const { id, shop, amount, account, memo, state, reference, reason, settledAt } = payout
  return (
    <li className="flex flex-col gap-y-2 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text weight="plus">
          {shop.name}: {money(amount)}
        </Text>
        <Badge size="2xsmall" color={TONES[state]}>
          {words.states[state]}
        </Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {account.bankName} {account.number}, {account.name}. {memo}.{" "}
        <a className="underline underline-offset-2" href={`/admin/payouts/${id}/statement?format=pdf`}>
          {words.statement} PDF
        </a>
        {", "}
        <a className="underline underline-offset-2" href={`/admin/payouts/${id}/statement?format=xlsx`}>
          XLSX
        </a>
      </Text>
      {state === "confirmed" && <Text size="small">{words.confirmed(reference ?? "", moment(settledAt ?? ""))}</Text>}
      {state === "failed" && <Text size="small">{words.failed(reason ?? "")}</Text>}
      {state !== "failed" && <Settle payout={payout} />}
    </li>
  )
}

function Settle({ payout: { id, state } }: { payout: Payout }) {
  const { words } = useWords(payoutMessages)
  const [asked, ask] = useState<"confirmations" | "failures" | null>(null)
  const [text, setText] = useState("")
  const act = useAct({ also: ["payout-runs", "ledger"] })
  if (!asked)
    return (
      <div className="flex gap-2">
        {state === "made" && (
          <Button size="small" variant="secondary" onClick={() => ask("confirmations")}>
            {words.confirm}
          </Button>
        )}
        <Button size="small" variant="transparent" onClick={() => ask("failures")}>
          {words.fail}
        </Button>
      </div>
    )
  const isFailure = asked === "failures"
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const body = isFailure ? { reason: text } : { reference: text }
        act.mutate({ path: `/admin/payouts/${id}/${asked}`, body }, { onSuccess: () => ask(null) })
      }}
    >
      <TextField
        label={isFailure ? words.reason : words.reference}
        value={text}
        onChange={setText}
        maxLength={isFailure ? 300 : 80}
      />
      <Button size="small" type="submit" isLoading={act.isPending} disabled={text.trim().length < 3}>
        {isFailure ? words.fail : words.confirm}
      </Button>
      <Refused error={act.error} />
    </form>
  )
}
