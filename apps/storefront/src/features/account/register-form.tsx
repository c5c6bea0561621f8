"use client"

import type { Account, Register } from "@ocop/contract"
import { Button, Field } from "@ocop/ui"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import { href, type Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { welcome } from "./account-store"
import { CodeSteps } from "./code-steps"
import { FormFailure } from "./form-failure"
import { NEWS_VERSION } from "./news-version"
import { PasswordField } from "./password-field"
import { signMessages } from "./sign-messages"
import { useSubmit } from "./use-submit"
import { wayBack } from "./way-back"

/** A proved contact, a name and a password. Nothing is ticked for anybody. */
export function RegisterForm({ locale }: { locale: Locale }) {
  const words = signMessages[locale]
  const router = useRouter()
  const [contact, setContact] = useState<string | null>(null)
  const [code, setCode] = useState("")
  const [name, setName] = useState("")
  const [password, setPassword] = useState("")
  const [news, setNews] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const register = async (event: FormEvent) => {
    event.preventDefault()
    if (contact === null) return
    const form: Register = { contact, code, password, name, locale, ...(news && { newsConsent: NEWS_VERSION }) }
    const isOpen = await submit(async () => {
      await welcome(await api.post<Account>(accountPaths.registrations, form))
    })
    if (isOpen) router.push(href(locale, wayBack(location.search)))
  }
  return (
    <form noValidate onSubmit={register} className="grid max-w-text gap-4">
      <p className="text-ink-soft">{words.registerLead}</p>
      <CodeSteps
        id="register"
        purpose="registration"
        onSent={setContact}
        code={code}
        onCode={setCode}
        faults={faults}
        locale={locale}
      />
      {contact !== null && (
        <>
          <Field
            id="register-name"
            label={words.name}
            error={faults.name && words.nameMissing}
            autoComplete="name"
            required
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <PasswordField
            id="register-password"
            label={words.password}
            kind="new"
            value={password}
            onChange={setPassword}
            error={faults.password && (words.faults[faults.password] ?? words.faults.wrong)}
            locale={locale}
          />
          <label className="flex min-h-11 items-start gap-2.5">
            <input
              type="checkbox"
              className="mt-0.5 size-5 flex-none accent-lotus"
              checked={news}
              onChange={(event) => setNews(event.target.checked)}
            />
            {words.news}
          </label>
          <FormFailure>{failure}</FormFailure>
          <Button type="submit" pending={pending} pendingLabel={words.registering} className="sm:justify-self-start">
            {words.register}
          </Button>
        </>
      )}
      <p>
        {words.haveAccount}{" "}
        <LocalLink locale={locale} to="/dang-nhap" className="link">
          {words.signIn}
        </LocalLink>
      </p>
    </form>
  )
}
