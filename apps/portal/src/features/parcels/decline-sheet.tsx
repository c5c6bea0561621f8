import type { ShopParcel } from "@ocop/contract"
import { Button, Field, Note, Problem } from "@ocop/ui"
import { MinusIcon, PlusIcon } from "@phosphor-icons/react"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { Sheet } from "../../kit/sheet"
import { ActFailed } from "./act-failed"
import { useAct } from "./use-parcels"
import { parcelWords } from "./words"

type Line = ShopParcel["lines"][number]

/** Some goods cannot be sent: how many of which, and why, in words that the buyer reads. */
export function DeclineSheet({ parcel, onClose }: { parcel: ShopParcel; onClose(): void }) {
  const t = useWords(parcelWords)
  const act = useAct(parcel.id)
  // Drawn once for this sheet: pressed twice, or sent again after a lost answer, it is declined once.
  const [key] = useState(() => crypto.randomUUID())
  const [counts, setCounts] = useState<Record<string, number>>({})
  const [reason, setReason] = useState("")
  const [fault, setFault] = useState<string | null>(null)
  const open = parcel.lines.filter((line) => leftOf(line) > 0)
  const asked = open.flatMap(({ id }) => (counts[id] ? [{ lineId: id, quantity: counts[id] }] : []))
  const isEverything = open.every((line) => counts[line.id] === leftOf(line))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (asked.length === 0) return setFault(t.chooseOne)
    if (reason.trim().length < 3) return setFault(t.sayWhy)
    setFault(null)
    act.mutate([{ act: "declines", body: { key, lines: asked, reason: reason.trim() } }], { onSuccess: onClose })
  }
  return (
    <Sheet title={t.declineTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t.declineLead}</p>
        <ul className="divide-y divide-hairline">
          {open.map((line) => (
            <li key={line.id} className="flex items-center justify-between gap-3 py-2">
              <span className="min-w-0">
                {line.title}
                <span className="block text-sm text-ink-soft">
                  {line.pack} · {leftOf(line)}
                </span>
              </span>
              <Stepper
                line={line}
                count={counts[line.id] ?? 0}
                set={(count) => setCounts((known) => ({ ...known, [line.id]: count }))}
              />
            </li>
          ))}
        </ul>
        {isEverything && asked.length > 0 && <Note tone="gold">{t.declineAll}</Note>}
        <fieldset className="flex flex-wrap gap-2">
          <legend className="mb-2 font-medium">{t.whyDecline}</legend>
          {t.declineReasons.map((each) => (
            <button
              key={each}
              type="button"
              className="chip whitespace-normal!"
              aria-pressed={reason === each}
              onClick={() => setReason(each)}
            >
              {each}
            </button>
          ))}
        </fieldset>
        <Field
          id="reason"
          label={t.otherReason}
          hint={t.reasonHint}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {fault && <Problem>{fault}</Problem>}
        <ActFailed act={act} />
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {isEverything && asked.length > 0 ? t.declineAllDo : t.declineDo}
        </Button>
      </form>
    </Sheet>
  )
}

const leftOf = ({ quantity, declined }: Line) => quantity - declined

function Stepper({ line, count, set }: { line: Line; count: number; set(count: number): void }) {
  const t = useWords(parcelWords)
  return (
    <span className="flex flex-none items-center gap-1">
      <button
        type="button"
        className="round-btn disabled:opacity-40"
        aria-label={t.fewer(line.title)}
        disabled={count === 0}
        onClick={() => set(count - 1)}
      >
        <MinusIcon size={20} aria-hidden />
      </button>
      <output className="w-8 text-center font-semibold tabular-nums">{count}</output>
      <button
        type="button"
        className="round-btn disabled:opacity-40"
        aria-label={t.moreOf(line.title)}
        disabled={count >= leftOf(line)}
        onClick={() => set(count + 1)}
      >
        <PlusIcon size={20} aria-hidden />
      </button>
    </span>
  )
}
