import type { ShopParcel } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Button, Note } from "@ocop/ui"
import { useState } from "react"
import { useParams } from "wouter"
import { CallFailed } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { ParcelReturns } from "../returns/parcel-returns"
import { ParcelWaybill } from "../waybill/parcel-waybill"
import { ActFailed } from "./act-failed"
import { type Asking, nextStep, otherSteps } from "./next-step"
import { ParcelContact } from "./parcel-contact"
import { ParcelGoods } from "./parcel-goods"
import { ParcelHistory } from "./parcel-history"
import { ParcelInvoice } from "./parcel-invoice"
import { ParcelMoney } from "./parcel-money"
import { ParcelPrints } from "./parcel-prints"
import { StepSheet } from "./step-sheet"
import { useNow } from "./use-now"
import { useAct, useParcel } from "./use-parcels"
import { WhenChip } from "./when-chip"
import { parcelWords } from "./words"

/** States in which a carrier may be told, or has it. */
const TRAVELS: ReadonlySet<ShopParcel["state"]> = new Set(["confirmed", "packed", "shipped"])

/** One parcel: what to do now stands first, then who gets what, and what happened. */
export default function ParcelPage() {
  const t = useWords(parcelWords)
  const { parcelId = "" } = useParams()
  const { id } = useShop()
  const parcel = useParcel(parcelId)
  const back = { href: `/quay/${id}/don`, label: t.back }
  const isGone = parcel.error instanceof CallFailed && parcel.error.status === 404
  if (isGone && !parcel.data)
    return (
      <Page title={t.title} back={back}>
        <Empty illustration="rice">{t.notFound(parcelId)}</Empty>
      </Page>
    )
  return (
    <Answered query={parcel}>
      {(shown) => (
        <Page
          title={shown.recipient}
          wide
          lead={shown.code}
          back={back}
          aside={<Chip parcel={shown} asOf={parcel.dataUpdatedAt} />}
        >
          <Parcel parcel={shown} />
        </Page>
      )}
    </Answered>
  )
}

function Chip({ parcel, asOf }: { parcel: ShopParcel; asOf: number }) {
  return <WhenChip parcel={parcel} now={useNow(parcel.now, asOf)} />
}

function Parcel({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const locale = useLocale()
  return (
    <>
      {parcel.isBusy && <Note tone="gold">{t.busy}</Note>}
      {parcel.isGift && (
        <Note tone="blue">
          {t.giftHint} {parcel.wantedWeek && t.week(formatDate(parcel.wantedWeek, locale))}
        </Note>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-6">
        <div className="grid min-w-0 gap-4 lg:gap-6">
          <Steps parcel={parcel} />
          {parcel.state === "delivered" && <ParcelReturns parcelId={parcel.id} />}
          <ParcelPrints parcel={parcel} />
          {TRAVELS.has(parcel.state) && <ParcelWaybill parcelId={parcel.id} />}
          <ParcelGoods parcel={parcel} />
          <ParcelContact parcel={parcel} />
        </div>
        <div className="grid min-w-0 gap-4 lg:gap-6">
          <ParcelMoney parcel={parcel} />
          <ParcelInvoice parcel={parcel} />
          <ParcelHistory parcel={parcel} />
        </div>
      </div>
    </>
  )
}

function Steps({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const act = useAct(parcel.id)
  const [asking, setAsking] = useState<Asking | null>(null)
  const step = nextStep(parcel)
  const others = otherSteps(parcel)
  if (!step && others.length === 0) return null
  const isLess = parcel.lines.some(({ declined }) => declined > 0)
  return (
    <section className="sheet-card flex flex-col gap-3">
      {step && (
        <Button
          className="min-h-13"
          pending={act.isPending}
          pendingLabel={t.working}
          onClick={() => (step.asks ? setAsking(step.asks) : act.mutate([{ act: step.act }]))}
        >
          {step.label === "confirm" && isLess ? t.acts.confirmRest : t.acts[step.label]}
        </Button>
      )}
      {others.map(({ label, asks }) => (
        <Button key={label} tone="line" onClick={() => setAsking(asks)}>
          {t.acts[label]}
        </Button>
      ))}
      <ActFailed act={act} />
      {asking && <StepSheet step={asking} parcel={parcel} onClose={() => setAsking(null)} />}
    </section>
  )
}
