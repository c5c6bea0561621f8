"use client"

import type { Account, DataRequest } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { dataMessages } from "./data-messages"
import { FormFailure } from "./form-failure"
import { PasswordField } from "./password-field"
import { useSubmit } from "./use-submit"

interface DeleteFormProps {
  account: Account
  onChange: (deletion: DataRequest | null, request: DataRequest) => void
  locale: Locale
}

/** Asks for the end of the account, or takes that back while it waits. */
export function DeleteForm({ account, onChange, locale }: DeleteFormProps) {
  const words = dataMessages[locale]
  const [password, setPassword] = useState("")
  const [isBack, setBack] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const ask = (event: FormEvent) => {
    event.preventDefault()
    setBack(false)
    void submit(async () => {
      const request = await api.post<DataRequest>(accountPaths.dataRequests, { kind: "deletion", password })
      setPassword("")
      onChange(request, request)
    })
  }
  const withdraw = (deletion: DataRequest) =>
    submit(async () => {
      await api.delete(accountPaths.dataRequest(deletion.id))
      setBack(true)
      onChange(null, { ...deletion, state: "withdrawn" })
    })

  const waiting = account.deletion
  const refusal = faults.parcels ? words.underWay(faults.parcels) : failure
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title" className="font-semibold text-xl!">
        {words.end}
      </h2>
      <p className="mt-1 text-ink-soft">{words.endLead}</p>
      <p role="status" className={isBack ? "note note-green mt-3" : "sr-only"}>
        {isBack && words.withdrawn}
      </p>
      {waiting ? (
        <div className="mt-3 grid gap-3">
          <p className="note note-gold">
            {waiting.runsAt && words.waits(formatMoment(waiting.runsAt, locale))}{" "}
            {waiting.heldBy.length > 0 && words.held(parcelsOf(waiting))}
          </p>
          <FormFailure>{failure}</FormFailure>
          <Button
            pending={pending}
            pendingLabel={words.withdrawing}
            className="justify-self-start"
            onClick={() => void withdraw(waiting)}
          >
            {words.withdraw}
          </Button>
        </div>
      ) : (
        <form noValidate onSubmit={ask} className="mt-3 grid gap-3">
          <p>{words.endTime}</p>
          <PasswordField
            id="delete-password"
            label={words.password}
            kind="current"
            value={password}
            onChange={setPassword}
            error={faults.password && words.passwordWrong}
            locale={locale}
          />
          <FormFailure>{faults.password ? null : refusal}</FormFailure>
          <Button
            type="submit"
            tone="line"
            pending={pending}
            pendingLabel={words.asking}
            className="sm:justify-self-start"
          >
            {words.ask}
          </Button>
        </form>
      )}
    </section>
  )
}

const parcelsOf = ({ heldBy }: DataRequest) => heldBy.map(({ order, parcel }) => `${order}/${parcel}`).join(", ")
