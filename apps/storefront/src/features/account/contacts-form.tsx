"use client"

import type { Account } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { acceptAccount } from "./account-store"
import { CodeSteps } from "./code-steps"
import { FormFailure } from "./form-failure"
import { accountMessages } from "./messages"
import { PasswordField } from "./password-field"
import { useSubmit } from "./use-submit"

/** The proved e-mail and phone; a code and the password add one or put another in its place. */
export function ContactsForm({ account, locale }: { account: Account; locale: Locale }) {
  const words = accountMessages[locale]
  const [isOpen, setOpen] = useState(false)
  const [contact, setContact] = useState<string | null>(null)
  const [code, setCode] = useState("")
  const [password, setPassword] = useState("")
  const [isAdded, setAdded] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (contact === null) return
    const isDone = await submit(async () => {
      acceptAccount(await api.post<Account>(accountPaths.contacts, { contact, code, password }))
    })
    if (!isDone) return
    setAdded(true)
    setOpen(false)
    setContact(null)
    setCode("")
    setPassword("")
  }
  return (
    <section aria-labelledby="contacts-title">
      <h2 id="contacts-title" className="font-semibold text-xl!">
        {words.contacts}
      </h2>
      <p className="mt-1 text-ink-soft">{words.contactsLead}</p>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-ink-soft">{words.email}</dt>
        <dd className="break-words font-medium">{account.email ?? words.none}</dd>
        <dt className="text-ink-soft">{words.phone}</dt>
        <dd className="font-medium">{account.phone ? formatPhone(account.phone) : words.none}</dd>
      </dl>
      <p role="status" className={isAdded ? "note note-green mt-3" : "sr-only"}>
        {isAdded && words.contactAdded}
      </p>
      {isOpen ? (
        <form noValidate onSubmit={add} className="mt-4 grid gap-4">
          <CodeSteps
            id="contact"
            purpose="contact"
            onSent={setContact}
            code={code}
            onCode={setCode}
            faults={faults}
            locale={locale}
          />
          {contact !== null && (
            <PasswordField
              id="contact-password"
              label={words.currentPassword}
              kind="current"
              value={password}
              onChange={setPassword}
              error={faults.password && words.currentWrong}
              locale={locale}
            />
          )}
          <FormFailure>{faults.password ? null : failure}</FormFailure>
          {contact !== null && (
            <Button type="submit" pending={pending} pendingLabel={words.confirming} className="sm:justify-self-start">
              {words.confirm}
            </Button>
          )}
        </form>
      ) : (
        <Button
          tone="line"
          className="mt-3"
          onClick={() => {
            setOpen(true)
            setAdded(false)
          }}
        >
          {words.addContact}
        </Button>
      )}
    </section>
  )
}
