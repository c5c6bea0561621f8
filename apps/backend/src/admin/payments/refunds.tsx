import { Badge, Button, Heading, Text } from "@medusajs/ui"
import type { BankRefund } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import {
  Answered,
  ChoiceField,
  CopyButton,
  Empty,
  kitMessages,
  Refused,
  Strip,
  TextField,
  useAct,
  useQueryOf,
  useWords,
} from "../kit"
import { Facts, OrderLink } from "./facts"
import { paymentsMessages } from "./messages"

/** Money that goes back to buyers: copied into the bank's app, then marked with the bank's number. */
export function Refunds() {
  const { words } = useWords(paymentsMessages)
  const [filter, setFilter] = useState<BankRefund["state"]>("to_send")
  const answer = useQueryOf<{ bankRefunds: BankRefund[] }>(`/admin/bank-refunds?state=${filter}&limit=200`)
  return (
    <div className="divide-y">
      <Strip>
        <div className="w-64">
          <ChoiceField label={words.refunds.show} options={words.refunds.filters} value={filter} onChange={setFilter} />
        </div>
      </Strip>
      <Answered of={answer}>
        {({ bankRefunds }) =>
          bankRefunds.length === 0 ? (
            <Empty>{filter === "to_send" ? words.refunds.none : words.refunds.noneSent}</Empty>
          ) : (
            bankRefunds.map((refund) => <Refund key={refund.id} refund={refund} />)
          )
        }
      </Answered>
    </div>
  )
}

function Refund({ refund }: { refund: BankRefund }) {
  const { words, money, moment } = useWords(paymentsMessages)
  const { order } = refund
  return (
    <article
      className="flex flex-col gap-y-3 px-6 py-4"
      aria-label={`${money(refund.amount)}, ${order?.number ?? refund.memo}`}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading level="h2">{money(refund.amount)}</Heading>
        <Badge size="2xsmall" color={refund.state === "sent" ? "green" : "orange"}>
          {words.refunds.filters[refund.state]}
        </Badge>
      </header>
      <Facts
        facts={[
          order ? [words.order, <OrderLink key="order" id={order.id} number={order.number} />] : null,
          order ? [order.name, formatPhone(order.phone)] : null,
          [words.refunds.causes[refund.cause], moment(refund.createdAt)],
        ]}
      />
      {refund.state === "sent" ? (
        <Text size="small">
          {words.refunds.sent(refund.reference ?? "", moment(refund.sentAt ?? refund.createdAt))}
          {refund.note && ` “${refund.note}”`}
        </Text>
      ) : (
        <>
          <ToCopy refund={refund} />
          <DoneForm refund={refund} />
        </>
      )}
    </article>
  )
}

function ToCopy({ refund }: { refund: BankRefund }) {
  const { words, money } = useWords(paymentsMessages)
  const rows = [
    [words.refunds.account, refund.toAccount, refund.toAccount],
    [words.refunds.name, refund.toName, refund.toName],
    [words.amount, money(refund.amount), String(refund.amount)],
    [words.memo, refund.memo, refund.memo],
  ] as const
  return (
    <div>
      {refund.cashHeldBy && (
        <Text size="small" className="text-ui-tag-orange-text">
          {words.refunds.cashHeldBy[refund.cashHeldBy]}
        </Text>
      )}
      {!refund.toAccount && (
        <Text size="small" className="text-ui-tag-orange-text">
          {words.refunds.unknown}
        </Text>
      )}
      <dl className="txt-small grid max-w-md grid-cols-[8rem_minmax(0,1fr)_auto] items-center gap-x-4">
        {rows.map(([label, shown, copied]) =>
          copied ? (
            <div key={label} className="contents">
              <dt className="text-ui-fg-subtle">{label}</dt>
              <dd className="font-mono">{shown}</dd>
              <CopyButton value={copied} label={label} />
            </div>
          ) : null,
        )}
      </dl>
    </div>
  )
}

function DoneForm({ refund }: { refund: BankRefund }) {
  const { words } = useWords(paymentsMessages)
  const { words: kit } = useWords(kitMessages)
  const [isOpen, setOpen] = useState(false)
  const [reference, setReference] = useState("")
  const [note, setNote] = useState("")
  const complete = useAct()
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {words.refunds.done}
        </Button>
      </div>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    complete.mutate({
      path: `/admin/bank-refunds/${encodeURIComponent(refund.id)}/completions`,
      body: { reference: reference.trim(), ...(note.trim() && { note: note.trim() }) },
    })
  }
  return (
    <form onSubmit={submit} className="bg-ui-bg-subtle flex max-w-xl flex-col gap-y-3 rounded-lg p-4">
      <TextField label={words.refunds.reference} value={reference} onChange={setReference} maxLength={80} />
      <TextField label={words.refunds.note} value={note} onChange={setNote} maxLength={300} />
      <Refused error={complete.error} because={words.refusals} />
      <div className="flex gap-x-2">
        <Button type="submit" size="small" isLoading={complete.isPending} disabled={reference.trim().length < 3}>
          {words.refunds.done}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={complete.isPending}
          onClick={() => setOpen(false)}
        >
          {kit.back}
        </Button>
      </div>
    </form>
  )
}
