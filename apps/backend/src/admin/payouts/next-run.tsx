import { Button, Checkbox, Table, Text } from "@medusajs/ui"
import type { PayoutPreview } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { useState } from "react"
import { Answered, Empty, Refused, Strip, TextField, useAct, useQueryOf, useWords } from "../kit"
import { payoutMessages } from "./messages"

/** Who would be paid what, and the button that does it: exactly the sum that was looked at, or nothing. */
export function NextRun() {
  const { words } = useWords(payoutMessages)
  const [through, setThrough] = useState<string>(todayInVietnam(new Date()))
  const answer = useQueryOf<PayoutPreview>(`/admin/payout-runs/preview?through=${through}`)
  return (
    <Strip label={words.next}>
      <div className="w-56">
        <TextField
          label={words.through}
          type="date"
          value={through}
          onChange={(day) => /^\d{4}-\d\d-\d\d$/.test(day) && setThrough(day)}
        />
      </div>
      <Answered of={answer}>
        {(preview) =>
          preview.producers.length === 0 ? <Empty>{words.nobody}</Empty> : <Preview key={through} preview={preview} />
        }
      </Answered>
    </Strip>
  )
}

function Preview({ preview }: { preview: PayoutPreview }) {
  const { words, money } = useWords(payoutMessages)
  const [except, setExcept] = useState<readonly string[]>([])
  const act = useAct({ said: words.made, also: ["payouts", "ledger"] })
  const paid = preview.producers.filter(({ id, waits }) => waits === null && !except.includes(id))
  const total = paid.reduce((sum, { amount }) => sum + amount, 0)
  const turn = (id: string) => setExcept(except.includes(id) ? except.filter((one) => one !== id) : [...except, id])
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.pay}</Table.HeaderCell>
              <Table.HeaderCell>{words.producer}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.payable}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.debt}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{words.amount}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {preview.producers.map(({ id, name, payable, debt, amount, waits, suspended }) => (
              <Table.Row key={id}>
                <Table.Cell>
                  <Checkbox
                    aria-label={`${words.pay}: ${name}`}
                    checked={waits === null && !except.includes(id)}
                    disabled={waits !== null}
                    onCheckedChange={() => turn(id)}
                  />
                </Table.Cell>
                <Table.Cell>
                  {name}
                  {suspended && ` (${words.suspended})`}
                </Table.Cell>
                <Table.Cell className="text-right">{money(payable)}</Table.Cell>
                <Table.Cell className="text-right">{money(debt)}</Table.Cell>
                <Table.Cell className="text-right">
                  {waits === null
                    ? money(amount)
                    : waits === "too_little"
                      ? words.waits.too_little(money(preview.minimum))
                      : words.waits[waits]}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Refused error={act.error} because={{ total_changed: words.changed }} />
      {paid.length > 0 && (
        <div className="flex flex-wrap items-center gap-4">
          <Button
            isLoading={act.isPending}
            onClick={() =>
              act.mutate({
                path: "/admin/payout-runs",
                body: { through: preview.through, except, expected: total },
              })
            }
          >
            {words.make(paid.length, money(total))}
          </Button>
          <Text size="small" className="text-ui-fg-subtle max-w-md">
            {words.legal}
          </Text>
        </div>
      )}
    </>
  )
}
