import type { ShopParcelCard } from "@ocop/contract"
import { Button, buttonClass } from "@ocop/ui"
import { GiftIcon, ReceiptIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { ActFailed } from "./act-failed"
import { nextStep } from "./next-step"
import { StepSheet } from "./step-sheet"
import { useAct } from "./use-parcels"
import { WhenChip } from "./when-chip"
import { parcelWords } from "./words"

interface JobCardProps {
  parcel: ShopParcelCard
  now: number
  /** While many are chosen: whether this one is, and how to change it. */
  picked: { isOn: boolean; toggle(): void } | null
}

/** One job: who gets what where, how pressing it is, and the one thing to do now. */
export function JobCard({ parcel, now, picked }: JobCardProps) {
  const t = useWords(parcelWords)
  const { id } = useShop()
  const goods = parcel.lines.map(({ quantity, title, pack }) => `${quantity}\u00a0×\u00a0${title}, ${pack}`).join("; ")
  return (
    <li className="sheet-card">
      <div className="flex items-start justify-between gap-3">
        {picked && (
          <input
            type="checkbox"
            className="mt-0.5 size-6 flex-none accent-lotus"
            checked={picked.isOn}
            onChange={picked.toggle}
            aria-label={t.selectOne(parcel.code)}
          />
        )}
        <h2 className="min-w-0 flex-1 text-base! font-semibold">
          <Link href={`/quay/${id}/don/${parcel.id}`} className="hover:underline">
            {parcel.recipient}
          </Link>
        </h2>
        <WhenChip parcel={parcel} now={now} />
      </div>
      <p className="text-ink-soft">
        {goods}
        {goods && ", "}
        {parcel.isPickup ? t.pickup : t.sentTo(parcel.placeName)}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <span className="tabular-nums">{parcel.code}</span>
        {parcel.isGift && (
          <span className="inline-flex items-center gap-1 font-medium text-indigo">
            <GiftIcon size={16} aria-hidden /> {t.gift}
          </span>
        )}
        {parcel.wantsInvoice && (
          <span className="inline-flex items-center gap-1 font-medium text-indigo">
            <ReceiptIcon size={16} aria-hidden /> {t.wantsInvoice}
          </span>
        )}
        {parcel.failures > 0 && <span className="font-medium text-lacquer-deep">{t.again(parcel.failures)}</span>}
      </p>
      {!picked && <Step parcel={parcel} />}
    </li>
  )
}

/** The one green button: done with one touch where nothing has to be said, else a sheet asks. */
function Step({ parcel }: { parcel: ShopParcelCard }) {
  const t = useWords(parcelWords)
  const { id } = useShop()
  const act = useAct(parcel.id)
  const [isOpen, setOpen] = useState(false)
  const step = nextStep(parcel)
  return (
    <>
      <div className="mt-3 flex items-center gap-4">
        {step ? (
          <Button
            className="min-h-13 flex-1 px-3!"
            pending={act.isPending}
            pendingLabel={t.working}
            onClick={() => (step.asks ? setOpen(true) : act.mutate([{ act: step.act }]))}
          >
            {t.acts[step.label]}
          </Button>
        ) : (
          <Link href={`/quay/${id}/don/${parcel.id}`} className={buttonClass("line", "min-h-13 flex-1")}>
            {t.acts.see}
          </Link>
        )}
        {parcel.due !== null && <Money dong={parcel.due} className="flex-none text-ink-soft" />}
      </div>
      <ActFailed act={act} />
      {isOpen && step?.asks && <StepSheet step={step.asks} parcel={parcel} onClose={() => setOpen(false)} />}
    </>
  )
}
