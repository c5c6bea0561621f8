import { type AuditEntry, AuditLogSchema, producerRoutes } from "@ocop/contract"
import { actWords, changesOf, fieldWords, formatDate, formatMoment, todayInVietnam, valueWords } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { auditWords } from "./words"

/** What was done for the shop and by whom, day by day, the newest first. */
export default function AuditPage() {
  const t = useWords(auditWords)
  const { id } = useShop()
  const [from, setFrom] = useState("")
  const [to, setTo] = useState("")
  const log = useInfiniteQuery({
    queryKey: ["audit", id, from, to],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({
        ...(from && { from }),
        ...(to && { to }),
        ...(pageParam && { cursor: pageParam }),
      })
      return call(`${producerRoutes.shopAudit(id)}?${asked}`, AuditLogSchema, { signal })
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/cai-dat/nguoi`, label: t.back }}>
      <div className="grid grid-cols-2 gap-3">
        <Field
          id="from"
          type="date"
          label={t.from}
          value={from}
          max={to}
          onChange={(event) => setFrom(event.target.value)}
        />
        <Field id="to" type="date" label={t.to} value={to} min={from} onChange={(event) => setTo(event.target.value)} />
      </div>
      <Answered query={log}>
        {({ pages }) => {
          const days = byDay(pages.flatMap(({ entries }) => entries))
          if (days.length === 0) return <Empty illustration="craft">{t.empty}</Empty>
          return (
            <>
              {days.map(([day, entries]) => (
                <Day key={day} {...{ day, entries }} />
              ))}
              {log.hasNextPage && (
                <Button
                  tone="line"
                  pending={log.isFetchingNextPage}
                  pendingLabel={t.loading}
                  onClick={() => log.fetchNextPage()}
                >
                  {t.more}
                </Button>
              )}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}

function Day({ day, entries }: { day: string; entries: AuditEntry[] }) {
  const locale = useLocale()
  return (
    <section>
      <h2 className="mb-2 px-1">{formatDate(day, locale)}</h2>
      <ul className="sheet-card py-1!">
        {entries.map((entry) => (
          <li key={entry.id} className="border-t border-hairline py-3 first:border-t-0">
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry({ entry }: { entry: AuditEntry }) {
  const t = useWords(auditWords)
  const locale = useLocale()
  const { actor, actorName, isAssistant, act, at } = entry
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <p className="min-w-0">
          <span className="font-semibold">
            {actor === "user" ? t.market : actor === "system" ? t.system : actorName}
          </span>
          {isAssistant && (
            <span className="ml-2 rounded-full bg-gold-wash px-2 py-0.5 text-sm text-gold-deep">{t.assistant}</span>
          )}{" "}
          {actWords(act, locale)}
        </p>
        <time dateTime={at} className="flex-none text-sm text-ink-soft tabular-nums">
          {formatMoment(at, locale).slice(0, 5)}
        </time>
      </div>
      {changesOf(entry).map(({ field, before, after }) => (
        <p key={field} className="text-sm break-words text-ink-soft">
          {fieldWords(field, locale)}:{" "}
          {before !== null && <del className="no-underline">{valueWords(before, locale)}</del>}
          {before !== null && after !== null && " → "}
          {after !== null && <ins className="text-ink no-underline">{valueWords(after, locale)}</ins>}
        </p>
      ))}
    </>
  )
}

function byDay(entries: AuditEntry[]): [string, AuditEntry[]][] {
  const days = new Map<string, AuditEntry[]>()
  for (const entry of entries) {
    const day = todayInVietnam(new Date(entry.at))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
