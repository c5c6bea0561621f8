"use client"

import { Button, buttonClass } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { forgetAccount } from "./account-store"
import { CodeSteps } from "./code-steps"
import { FormFailure } from "./form-failure"
import { PasswordField } from "./password-field"
import { signMessages } from "./sign-messages"
import { useSubmit } from "./use-submit"

/** A new password by a code; afterwards every browser signs in again. */
export function ResetForm({ locale }: { locale: Locale }) {
  const words = signMessages[locale]
  const [contact, setContact] = useState<string | null>(null)
  const [code, setCode] = useState("")
  const [password, setPassword] = useState("")
  const [isDone, setDone] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const reset = async (event: FormEvent) => {
    event.preventDefault()
    if (contact === null) return
    if (!(await submit(() => api.post(accountPaths.passwordResets, { contact, code, password })))) return
    forgetAccount()
    setDone(true)
  }
  if (isDone)
    return (
      <div className="max-w-text">
        <p role="status" className="note note-green">
          {words.resetDone}
        </p>
        <LocalLink locale={locale} to="/dang-nhap" className={buttonClass("go", "mt-4")}>
          {words.toSignIn}
        </LocalLink>
      </div>
    )
  return (
    <form noValidate onSubmit={reset} className="grid max-w-text gap-4">
      <p className="text-ink-soft">{words.resetLead}</p>
      <CodeSteps
        id="reset"
        purpose="password_reset"
        onSent={setContact}
        code={code}
        onCode={setCode}
        faults={faults}
        locale={locale}
      />
      {contact !== null && (
        <>
          <PasswordField
            id="reset-password"
            label={words.newPassword}
            kind="new"
            value={password}
            onChange={setPassword}
            error={faults.password && (words.faults[faults.password] ?? words.faults.wrong)}
            locale={locale}
          />
          <FormFailure>{failure}</FormFailure>
          <Button type="submit" pending={pending} pendingLabel={words.resetting} className="sm:justify-self-start">
            {words.reset}
          </Button>
        </>
      )}
    </form>
  )
}
