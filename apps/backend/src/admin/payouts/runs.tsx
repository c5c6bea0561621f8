import { Button, Heading, Text } from "@medusajs/ui"
import type { PayoutRun, PayoutRunPage } from "@ocop/contract"
import { useState } from "react"
import { Answered, Empty, kitMessages, Refused, Strip, TextField, useAct, useQueryOf, useWords } from "../kit"
import { payoutMessages } from "./messages"
import { PayoutRow } from "./payout-row"

/** The runs so far, each unfolded where it is worked on. */
export function Runs() {
  const { words } = useWords(payoutMessages)
  const answer = useQueryOf<{ payoutRuns: PayoutRun[] }>("/admin/payout-runs?limit=50")
  return (
    <Answered of={answer}>
      {({ payoutRuns }) =>
        payoutRuns.length === 0 ? (
          <Empty>{words.noRuns}</Empty>
        ) : (
          <div className="divide-y">
            {payoutRuns.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </div>
        )
      }
    </Answered>
  )
}

/** What jobs do by themselves. */
const SYSTEM = "system"

function Run({ run }: { run: PayoutRun }) {
  const { words: kit } = useWords(kitMessages)
  const { words, money, date, moment } = useWords(payoutMessages)
  const [isOpen, setOpen] = useState(run.states.made > 0 && run.payouts < 20)
  return (
    <Strip label={words.run(run.number, date(run.through))}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <Heading level="h2">
            {words.run(run.number, date(run.through))}: {money(run.total)}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {words.madeBy(run.by === SYSTEM ? kit.system : run.by, moment(run.madeAt))}. {words.tally(run.states)}
          </Text>
        </div>
        <Button size="small" variant="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.fold : words.open}
        </Button>
      </div>
      {isOpen && <Payouts runId={run.id} />}
    </Strip>
  )
}

function Payouts({ runId }: { runId: string }) {
  const { words } = useWords(payoutMessages)
  const answer = useQueryOf<PayoutRunPage>(`/admin/payout-runs/${runId}`)
  return (
    <Answered of={answer}>
      {({ payoutRun, payouts, templates }) => (
        <>
          {payoutRun.states.made > 0 && (
            <div className="flex flex-wrap items-end gap-4">
              {templates.map(({ id, name, tested }) => (
                <a
                  key={id}
                  className="txt-compact-small-plus underline underline-offset-2"
                  href={`/admin/payout-runs/${runId}/bank-file?template=${id}`}
                  title={tested ? undefined : words.untested}
                >
                  {words.file}: {name}
                </a>
              ))}
              <Text size="xsmall" className="text-ui-fg-subtle">
                {words.untested}
              </Text>
              <ConfirmAll run={payoutRun} />
            </div>
          )}
          <ul className="divide-y">
            {payouts.map((payout) => (
              <PayoutRow key={payout.id} payout={payout} />
            ))}
          </ul>
        </>
      )}
    </Answered>
  )
}

function ConfirmAll({ run }: { run: PayoutRun }) {
  const { words } = useWords(payoutMessages)
  const [reference, setReference] = useState("")
  const act = useAct({ also: ["payouts", "ledger"] })
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate({ path: `/admin/payout-runs/${run.id}/confirmations`, body: { reference } })
      }}
    >
      <TextField label={words.reference} value={reference} onChange={setReference} maxLength={80} />
      <Button size="small" type="submit" isLoading={act.isPending} disabled={reference.trim().length < 3}>
        {words.confirmAll(run.states.made)}
      </Button>
      <Refused error={act.error} />
    </form>
  )
}
