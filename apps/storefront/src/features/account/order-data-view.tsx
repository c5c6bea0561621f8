"use client"

import type { DataRequest } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button, EmptyState, Field } from "@ocop/ui"
import { useParams } from "next/navigation"
import { useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { DataCopy } from "./data-copy"
import { dataMessages } from "./data-messages"
import { FormFailure } from "./form-failure"
import { PastRequests } from "./past-requests"
import { useDataRequests } from "./use-data-requests"
import { useSubmit } from "./use-submit"

/** A guest's rights, for the one order that this address opens; the order's phone proves that it is them. */
export function OrderDataView({ locale }: { locale: Locale }) {
  const words = dataMessages[locale]
  const { token } = useParams<{ token: string }>()
  const path = accountPaths.orderDataRequests(token)
  const { requests, isMissing, add } = useDataRequests(path)
  const [phone, setPhone] = useState("")
  const { pending, failure, faults, submit } = useSubmit(locale)
  if (isMissing) return <EmptyState illustration="tea">{words.missing}</EmptyState>

  const waiting = requests?.find(({ kind, state }) => kind === "deletion" && state === "waiting")
  const end = () => submit(async () => add(await api.post<DataRequest>(path, { kind: "deletion", phone })))
  const withdraw = (request: DataRequest) =>
    submit(async () => {
      await api.delete(`${path}/${encodeURIComponent(request.id)}`)
      add({ ...request, state: "withdrawn" })
    })
  return (
    <div className="grid max-w-text gap-8">
      <p className="text-ink-soft">{words.orderLead}</p>
      <Field
        id="order-data-phone"
        label={words.orderPhone}
        error={faults.phone && words.orderPhoneWrong}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <DataCopy
        ask={{ kind: "export", phone }}
        path={path}
        filePath={(id) => `${path}/${encodeURIComponent(id)}/file`}
        onAsked={add}
        locale={locale}
      />
      <section aria-labelledby="order-end-title" className="grid justify-items-start gap-3">
        <h2 id="order-end-title" className="font-semibold text-xl!">
          {words.orderEnd}
        </h2>
        <FormFailure>{faults.phone ? null : faults.parcels ? words.underWay(faults.parcels) : failure}</FormFailure>
        {waiting?.runsAt ? (
          <>
            <p className="note note-gold">{words.orderWaits(formatMoment(waiting.runsAt, locale))}</p>
            <Button pending={pending} pendingLabel={words.withdrawing} onClick={() => void withdraw(waiting)}>
              {words.withdraw}
            </Button>
          </>
        ) : (
          <>
            <p>{words.endTime}</p>
            <Button tone="line" pending={pending} pendingLabel={words.asking} onClick={() => void end()}>
              {words.orderEnd}
            </Button>
          </>
        )}
      </section>
      <PastRequests requests={requests} locale={locale} />
      <p>
        <LocalLink locale={locale} to={`/don-hang/${encodeURIComponent(token)}`} className="link">
          {words.back}
        </LocalLink>
      </p>
    </div>
  )
}
