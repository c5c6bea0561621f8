"use client"

import type { Account } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { acceptAccount } from "./account-store"
import { accountMessages } from "./messages"
import { ProvedForm } from "./proved-form"

/** The proved e-mail and phone; a code and the password add one or put another in its place. */
export function ContactsForm({ account, locale }: { account: Account; locale: Locale }) {
  const words = accountMessages[locale]
  const [isOpen, setOpen] = useState(false)
  const [isAdded, setAdded] = useState(false)

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
        <ProvedForm
          id="contact"
          purpose="contact"
          className="mt-4 grid gap-4"
          password={{ kind: "current", label: words.currentPassword, wrong: words.currentWrong }}
          button={{ label: words.confirm, pending: words.confirming }}
          send={async (proof) => acceptAccount(await api.post<Account>(accountPaths.contacts, proof))}
          onDone={() => {
            setAdded(true)
            setOpen(false)
          }}
          locale={locale}
        />
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
