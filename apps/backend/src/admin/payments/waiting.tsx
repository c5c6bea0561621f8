import { Badge, Button, Heading, Input, Text } from "@medusajs/ui"
import type { AdminPaymentRequest } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { Answered, Empty, kitMessages, Refused, Strip, TextField, useAct, useQueryOf, useWords } from "../kit"
import { Facts, OrderLink } from "./facts"
import { paymentsMessages } from "./messages"

const EVERY_MS = 30_000

/** Orders that wait for money, the one about to lapse first; each can be confirmed by hand. */
export function Waiting() {
  const { words } = useWords(paymentsMessages)
  const [typed, setTyped] = useState("")
  const [q, setQ] = useState("")
  const answer = useQueryOf<{ paymentRequests: AdminPaymentRequest[] }>(
    `/admin/payment-requests?state=waiting&limit=200${q && `&q=${encodeURIComponent(q)}`}`,
    { every: EVERY_MS },
  )
  const search = (event: FormEvent) => {
    event.preventDefault()
    setQ(typed.trim())
  }
  return (
    <div className="divide-y">
      <Strip>
        <form onSubmit={search} className="max-w-md">
          <Input
            role="searchbox"
            inputMode="search"
            size="small"
            aria-label={words.find}
            placeholder={words.find}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
      </Strip>
      <Answered of={answer}>
        {({ paymentRequests }) =>
          paymentRequests.length === 0 ? (
            <Empty>{q ? words.waiting.noneFound(q) : words.waiting.none}</Empty>
          ) : (
            paymentRequests.map((request) => <Request key={request.orderId} request={request} />)
          )
        }
      </Answered>
    </div>
  )
}

function Request({ request }: { request: AdminPaymentRequest }) {
  const { words, money, moment } = useWords(paymentsMessages)
  const [isAsked, setAsked] = useState(false)
  const isLate = new Date(request.dueAt) < new Date()
  return (
    <article className="flex flex-col gap-y-3 px-6 py-4" aria-label={`${words.order} ${request.orderNumber}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2">
          <OrderLink id={request.orderId} number={request.orderNumber} />
          <span className="ml-3">{money(request.amount)}</span>
        </Heading>
        <Badge size="2xsmall" color={isLate ? "red" : "orange"}>
          {isLate ? words.overdue : `${words.due} ${moment(request.dueAt)}`}
        </Badge>
      </header>
      <Facts
        facts={[
          [request.name, formatPhone(request.phone)],
          request.memo ? [words.memo, <code key="memo">{request.memo}</code>] : null,
          [words.waiting.placed, moment(request.placedAt)],
        ]}
      />
      {request.inQuestion > 0 && <Text size="small">{words.waiting.inQuestion(money(request.inQuestion))}</Text>}
      {request.method === "bank_transfer" &&
        (isAsked ? (
          <ConfirmForm request={request} onBack={() => setAsked(false)} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setAsked(true)}>
              {words.waiting.confirm}
            </Button>
          </div>
        ))}
    </article>
  )
}

function ConfirmForm({ request, onBack }: { request: AdminPaymentRequest; onBack(): void }) {
  const { words } = useWords(paymentsMessages)
  const { words: kit } = useWords(kitMessages)
  const [reason, setReason] = useState("")
  const confirm = useAct({ also: ["bank-transactions"] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm.mutate({
      path: `/admin/payment-requests/${encodeURIComponent(request.orderId)}/confirmations`,
      body: { reason: reason.trim() },
    })
  }
  return (
    <form onSubmit={submit} className="bg-ui-bg-subtle flex max-w-xl flex-col gap-y-3 rounded-lg p-4">
      <Text size="small">{words.waiting.about}</Text>
      <TextField label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={300} />
      <Refused error={confirm.error} because={words.refusals} />
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={confirm.isPending} disabled={reason.trim().length < 3}>
          {words.waiting.confirm}
        </Button>
        <Button type="button" size="small" variant="secondary" disabled={confirm.isPending} onClick={onBack}>
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
