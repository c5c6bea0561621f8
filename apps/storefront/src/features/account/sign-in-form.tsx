"use client"

import type { Account } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import { href, type Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { welcome } from "./account-store"
import { FormFailure } from "./form-failure"
import { PasswordField } from "./password-field"
import { signMessages } from "./sign-messages"
import { useSubmit } from "./use-submit"
import { wayBack } from "./way-back"

/** One answer for an unknown contact and a wrong password. What was typed stays. */
export function SignInForm({ locale }: { locale: Locale }) {
  const words = signMessages[locale]
  const router = useRouter()
  const [contact, setContact] = useState("")
  const [password, setPassword] = useState("")
  const { pending, failure, faults, submit, refuse } = useSubmit(locale)

  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    if (!readContact(contact)) {
      refuse({ contact: "not_a_contact" }, words.contactWrong)
      document.getElementById("sign-in-contact")?.focus()
      return
    }
    const isIn = await submit(async () => {
      await welcome(await api.post<Account>(accountPaths.sessions, { contact, password }))
    })
    if (isIn) router.push(href(locale, wayBack(location.search)))
    else document.getElementById("sign-in-password")?.focus()
  }
  return (
    <form noValidate onSubmit={signIn} className="grid max-w-text gap-4">
      <p className="text-ink-soft">{words.signInLead}</p>
      <Field
        id="sign-in-contact"
        label={words.contact}
        error={faults.contact && words.contactWrong}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
        value={contact}
        onChange={(event) => setContact(event.target.value)}
      />
      <PasswordField
        id="sign-in-password"
        label={words.password}
        kind="current"
        value={password}
        onChange={setPassword}
        locale={locale}
      />
      <FormFailure>{faults.contact ? null : failure}</FormFailure>
      <Button type="submit" pending={pending} pendingLabel={words.signingIn} className="sm:justify-self-start">
        {words.signIn}
      </Button>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <LocalLink locale={locale} to="/quen-mat-khau" className="link">
          {words.forgot}
        </LocalLink>
        <span>
          {words.noAccount}{" "}
          <LocalLink locale={locale} to="/dang-ky" className="link">
            {words.register}
          </LocalLink>
        </span>
      </p>
    </form>
  )
}
