"use client"

import type { AskCode } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { type FormEvent, type ReactNode, useState } from "react"
import type { Locale } from "@/i18n"
import { CodeSteps } from "./code-steps"
import { FormFailure } from "./form-failure"
import { PasswordField } from "./password-field"
import { signMessages } from "./sign-messages"
import { useSubmit } from "./use-submit"

/** A contact, the code that arrived there, and a password: new, or the account's own. */
export interface Proof {
  contact: string
  code: string
  password: string
}

interface ProvedFormProps {
  id: string
  purpose: AskCode["purpose"]
  /** `wrong`: what is said of a current password that is not the account's. */
  password: { kind: "new"; label: string } | { kind: "current"; label: string; wrong: string }
  button: { label: string; pending: string }
  /** Throws `ApiProblem`. */
  send: (proof: Proof) => Promise<unknown>
  onDone: () => void
  /** Fields between the code and the password, told what the server says of them; and those after it. */
  before?: (faults: Readonly<Record<string, string>>) => ReactNode
  after?: ReactNode
  className?: string
  lead?: string
  /** Below the form, always there. */
  children?: ReactNode
  locale: Locale
}

/** A form that begins with a proved contact: what comes after the code is shown once one is on its way. */
export function ProvedForm({ id, purpose, password: asked, button, send, onDone, locale, ...parts }: ProvedFormProps) {
  const [contact, setContact] = useState<string | null>(null)
  const [code, setCode] = useState("")
  const [password, setPassword] = useState("")
  const { pending, failure, faults, submit } = useSubmit(locale)
  const isWrongPassword = asked.kind === "current" && faults.password !== undefined

  const go = async (event: FormEvent) => {
    event.preventDefault()
    if (contact !== null && (await submit(() => send({ contact, code, password })))) onDone()
  }
  return (
    <form noValidate onSubmit={go} className={parts.className ?? "grid max-w-text gap-4"}>
      {parts.lead && <p className="text-ink-soft">{parts.lead}</p>}
      <CodeSteps
        id={id}
        purpose={purpose}
        onSent={setContact}
        code={code}
        onCode={setCode}
        faults={faults}
        locale={locale}
      />
      {contact !== null && (
        <>
          {parts.before?.(faults)}
          <PasswordField
            id={`${id}-password`}
            label={asked.label}
            kind={asked.kind}
            value={password}
            onChange={setPassword}
            error={faults.password && (asked.kind === "current" ? asked.wrong : faultOf(faults.password, locale))}
            locale={locale}
          />
          {parts.after}
        </>
      )}
      <FormFailure>{isWrongPassword ? null : failure}</FormFailure>
      {contact !== null && (
        <Button type="submit" pending={pending} pendingLabel={button.pending} className="sm:justify-self-start">
          {button.label}
        </Button>
      )}
      {parts.children}
    </form>
  )
}

function faultOf(password: string, locale: Locale) {
  const { faults } = signMessages[locale]
  return faults[password] ?? faults.wrong
}
