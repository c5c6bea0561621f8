"use client"

import type { AccountChannels, AskCode } from "@ocop/contract"
import { readContact } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { useEffect, useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { FormFailure } from "./form-failure"
import { signMessages } from "./sign-messages"
import { useCode } from "./use-code"
import { useSubmit } from "./use-submit"

interface CodeStepsProps {
  id: string
  purpose: AskCode["purpose"]
  /** Told once a code is on its way, and null while another contact is chosen. */
  onSent: (contact: string | null) => void
  code: string
  onCode: (code: string) => void
  /** What the server says of contact and code. */
  faults: Readonly<Record<string, string>>
  locale: Locale
}

/** First the contact, then the code that arrived there. The answer never says whether the contact is known. */
export function CodeSteps({ id, purpose, onSent, code, onCode, faults, locale }: CodeStepsProps) {
  const words = signMessages[locale]
  const [typed, setTyped] = useState("")
  const phone = usePhoneChannel()
  const { sentTo, left, send, forget } = useCode(purpose, locale)
  const { pending, failure, faults: sendFaults, submit, refuse } = useSubmit(locale)

  const ask = async () => {
    const contact = readContact(typed)
    if (!contact) return refuse({ contact: "not_a_contact" }, words.contactWrong)
    if (contact.kind === "phone" && phone === false) return refuse({ contact: "phone_off" }, words.phoneOff)
    if (await submit(() => send(contact.value))) {
      onSent(contact.value)
      setTimeout(() => document.getElementById(`${id}-code`)?.focus(), 0)
    } else document.getElementById(`${id}-contact`)?.focus()
  }
  const fault = sendFaults.contact ?? faults.contact
  if (sentTo === null)
    return (
      <>
        <Field
          id={`${id}-contact`}
          label={words.contact}
          hint={phone === false && words.phoneOffHint}
          error={fault && (fault === "phone_off" ? words.phoneOff : words.contactWrong)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return
            event.preventDefault()
            void ask()
          }}
        />
        <FormFailure>{fault ? null : failure}</FormFailure>
        <Button
          pending={pending}
          pendingLabel={words.sendingCode}
          onClick={() => void ask()}
          className="sm:justify-self-start"
        >
          {words.sendCode}
        </Button>
      </>
    )
  return (
    <>
      <p role="status" className="note note-blue">
        {words.sentTo(sentTo)}
      </p>
      <Field
        id={`${id}-code`}
        label={words.code}
        error={faults.code && words.codeWrong}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={6}
        value={code}
        onChange={(event) => onCode(event.target.value.replace(/\D/g, ""))}
      />
      <div className="-mt-2 flex flex-wrap gap-x-3">
        <Button tone="quiet" disabled={left > 0} pending={pending} onClick={() => void submit(() => send(sentTo))}>
          {left > 0 ? words.anotherIn(left) : words.another}
        </Button>
        <Button
          tone="quiet"
          onClick={() => {
            forget()
            onSent(null)
          }}
        >
          {words.otherContact}
        </Button>
      </div>
      <FormFailure>{failure}</FormFailure>
    </>
  )
}

/** Whether phones can be proved here; null while it is not known. */
function usePhoneChannel(): boolean | null {
  const [phone, setPhone] = useState<boolean | null>(null)
  useEffect(() => {
    api.get<AccountChannels>(accountPaths.channels).then(
      (channels) => setPhone(channels.phone),
      () => setPhone(null),
    )
  }, [])
  return phone
}
