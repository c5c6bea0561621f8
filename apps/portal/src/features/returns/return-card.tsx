import { producerRoutes, type ShopReturnCase } from "@ocop/contract"
import { formatDate, formatDong, formatPhone } from "@ocop/domain"
import { Button, buttonClass } from "@ocop/ui"
import { PhoneIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { AnswerSheet } from "./answer-sheet"
import { EscalateSheet, GoodsSheet, ReplaceSheet } from "./follow-sheets"
import { returnWords } from "./words"

type Asking = "answer" | "goods" | "replace" | "escalate"

/** What a case asks of the shop now: the green button, and the way out of it. */
const STEPS: Partial<Record<ShopReturnCase["state"], { main: Asking; other: Asking | null }>> = {
  open: { main: "answer", other: null },
  awaiting_goods: { main: "goods", other: "escalate" },
  replacing: { main: "replace", other: "escalate" },
}

/** One case: what the buyer says, until when to answer, and the one thing to do. */
export function ReturnCard({ told }: { told: ShopReturnCase }) {
  const t = useWords(returnWords)
  const locale = useLocale()
  const { id, may } = useShop()
  const [asking, setAsking] = useState<Asking | null>(null)
  const step = STEPS[told.state]
  const needsManager = step?.main === "answer" && !may("manager")
  const labels: Record<Asking, string> = {
    answer: t.answer,
    goods: t.goodsDo,
    replace: t.replaceDo,
    escalate: t.giveUp,
  }
  const close = () => setAsking(null)
  return (
    <article className="sheet-card flex flex-col gap-3">
      <header className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2>{t.kinds[told.kind]}</h2>
        <span className={step ? "font-semibold text-lacquer" : "text-ink-soft"}>{t.states[told.state]}</span>
      </header>
      <p className="text-ink-soft text-sm">
        <Link href={`/quay/${id}/don/${told.parcel.id}`} className="link">
          {t.parcel(told.parcel.code)}
        </Link>{" "}
        · {told.buyer.name}
        {told.state === "open" && <> · {t.answerBy(formatDate(told.answerBy, locale))}</>}
      </p>
      <p>{told.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")}</p>
      <blockquote className="border-hairline border-l-[3px] pl-3 whitespace-pre-line">{told.text}</blockquote>
      <Photos told={told} />
      <dl className="flex flex-wrap items-baseline justify-between gap-x-3">
        <dt className="text-ink-soft">{t.worth}</dt>
        <dd className="font-semibold">
          <Money dong={told.worth} />
        </dd>
      </dl>
      <p className="text-ink-soft">{t.wants[told.wish]}</p>
      <Outcome told={told} />
      {t.waits[told.state] && <p className="text-ink-soft">{t.waits[told.state]}</p>}
      {step && (
        <div className="flex flex-wrap gap-3">
          {!needsManager && (
            <Button className="min-h-13 flex-1 whitespace-nowrap" onClick={() => setAsking(step.main)}>
              {labels[step.main]}
            </Button>
          )}
          <a href={`tel:${told.buyer.phone}`} className={`${buttonClass("line")} flex-1 whitespace-nowrap`}>
            <PhoneIcon size={22} aria-hidden /> {t.call}
            <span className="sr-only"> {formatPhone(told.buyer.phone)}</span>
          </a>
          {step.other && may("manager") && (
            <Button tone="line" className="flex-1 whitespace-nowrap" onClick={() => setAsking(step.other)}>
              {labels[step.other]}
            </Button>
          )}
        </div>
      )}
      {asking === "answer" && <AnswerSheet told={told} onClose={close} />}
      {asking === "goods" && <GoodsSheet told={told} onClose={close} />}
      {asking === "replace" && <ReplaceSheet told={told} onClose={close} />}
      {asking === "escalate" && <EscalateSheet told={told} onClose={close} />}
    </article>
  )
}

function Outcome({ told }: { told: ShopReturnCase }) {
  const t = useWords(returnWords)
  const locale = useLocale()
  const { answer, refunded, replacement } = told
  if (!answer) return null
  return (
    <div className="rounded-control bg-sunken p-3">
      <p className="text-ink-soft text-sm">
        {t.answered[answer.by]}: {t.outcomes[answer.outcome]}
      </p>
      {answer.text && <p className="whitespace-pre-line">{answer.text}</p>}
      {refunded !== null && <p>{t.refunded(formatDong(refunded, locale))}</p>}
      {replacement && <p>{t.sent([replacement.carrier, replacement.trackingCode].filter(Boolean).join(", "))}</p>}
    </div>
  )
}

function Photos({ told }: { told: ShopReturnCase }) {
  const t = useWords(returnWords)
  const { id } = useShop()
  if (told.photos === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {Array.from({ length: told.photos }, (_, index) => index + 1).map((number) => {
        const address = `/api${producerRoutes.shopReturnPhoto(id, told.id, number)}`
        return (
          <li key={number}>
            <a href={address} target="_blank" rel="noreferrer">
              <img
                src={address}
                alt={t.photo(number)}
                loading="lazy"
                className="size-20 rounded-control border border-hairline object-cover"
              />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
