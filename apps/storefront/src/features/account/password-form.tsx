"use client"

import { Button } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { FormFailure } from "./form-failure"
import { accountMessages } from "./messages"
import { PasswordField } from "./password-field"
import { signMessages } from "./sign-messages"
import { useSubmit } from "./use-submit"

/** Another password; this browser stays signed in, the others do not. */
export function PasswordForm({ locale }: { locale: Locale }) {
  const words = accountMessages[locale]
  const sign = signMessages[locale]
  const [current, setCurrent] = useState("")
  const [password, setPassword] = useState("")
  const [isDone, setDone] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const change = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    if (!(await submit(() => api.post(accountPaths.password, { current, password })))) return
    setDone(true)
    setCurrent("")
    setPassword("")
  }
  return (
    <form noValidate onSubmit={change} className="grid gap-2">
      <h2 className="font-semibold text-xl!">{words.changePassword}</h2>
      <PasswordField
        id="password-current"
        label={words.currentPassword}
        kind="current"
        value={current}
        onChange={setCurrent}
        error={faults.current && words.currentWrong}
        locale={locale}
      />
      <PasswordField
        id="password-new"
        label={sign.newPassword}
        kind="new"
        value={password}
        onChange={setPassword}
        error={faults.password && (sign.faults[faults.password] ?? sign.faults.wrong)}
        locale={locale}
      />
      <FormFailure>{failure}</FormFailure>
      <p role="status" className={isDone ? "note note-green" : "sr-only"}>
        {isDone && words.passwordChanged}
      </p>
      <Button type="submit" tone="line" pending={pending} pendingLabel={words.saving} className="sm:justify-self-start">
        {words.changePassword}
      </Button>
    </form>
  )
}
