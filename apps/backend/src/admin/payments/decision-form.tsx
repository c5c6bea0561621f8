import { Button, Text } from "@medusajs/ui"
import type { BankDecision, BankTransaction } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { kitMessages, Refused, TextField, useAct, useWords } from "../kit"
import { paymentsMessages } from "./messages"

interface DecisionFormProps {
  transaction: BankTransaction
  decision: BankDecision
  onBack(): void
}

/** What a decision wants to know: a reason for the books, and the order where the memo does not say it. */
export function DecisionForm({ transaction, decision, onBack }: DecisionFormProps) {
  const { words } = useWords(paymentsMessages)
  const { words: kit } = useWords(kitMessages)
  const [reason, setReason] = useState("")
  const [orderNumber, setOrderNumber] = useState("")
  const decide = useAct({ also: ["payment-requests", "bank-refunds"] })
  const needsOrder = decision !== "ignore" && decision !== "refund" && transaction.order === null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    decide.mutate({
      path: `/admin/bank-transactions/${encodeURIComponent(transaction.id)}/resolutions`,
      body: { decision, reason: reason.trim(), ...(orderNumber.trim() && { orderNumber: orderNumber.trim() }) },
    })
  }
  return (
    <form onSubmit={submit} className="bg-ui-bg-subtle flex max-w-xl flex-col gap-y-3 rounded-lg p-4">
      <Text size="small">{words.decisionHints[decision]}</Text>
      {needsOrder && (
        <TextField
          label={words.doubtful.orderNumber}
          hint={words.doubtful.orderHint}
          value={orderNumber}
          onChange={setOrderNumber}
          maxLength={20}
        />
      )}
      <TextField label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={300} />
      <Refused error={decide.error} because={words.refusals} />
      <div className="flex gap-x-2">
        <Button
          type="submit"
          size="small"
          variant={decision === "ignore" ? "danger" : "primary"}
          isLoading={decide.isPending}
          disabled={reason.trim().length < 3}
        >
          {words.decisions[decision]}
        </Button>
        <Button type="button" size="small" variant="secondary" disabled={decide.isPending} onClick={onBack}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
