import { Button, Checkbox, Text } from "@medusajs/ui"
import type { PayoutPreview } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { useState } from "react"
import { Answered, Empty, Refused, Rows, Strip, TextField, useAct, useQueryOf, useWords } from "../kit"
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
  const amountOf = ({ waits, amount }: PayoutPreview["producers"][number]) => {
    if (waits === null) return money(amount)
    return waits === "too_little" ? words.waits.too_little(money(preview.minimum)) : words.waits[waits]
  }
  return (
    <>
      <Rows
        label={words.next}
        rows={preview.producers}
        keyOf={({ id }) => id}
        isInside
        columns={[
          {
            title: words.pay,
            of: ({ id, name, waits }) => (
              <Checkbox
                aria-label={`${words.pay}: ${name}`}
                checked={waits === null && !except.includes(id)}
                disabled={waits !== null}
                onCheckedChange={() => turn(id)}
              />
            ),
            className: "md:w-16",
          },
          {
            title: words.producer,
            of: ({ name, suspended }) => (suspended ? `${name} (${words.suspended})` : name),
            isHead: true,
          },
          { title: words.payable, of: ({ payable }) => money(payable), isSum: true },
          { title: words.debt, of: ({ debt }) => money(debt), isSum: true },
          { title: words.amount, of: amountOf, isSum: true },
        ]}
      />
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
