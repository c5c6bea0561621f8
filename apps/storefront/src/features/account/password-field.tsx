"use client"

import { Field } from "@ocop/ui"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { signMessages } from "./sign-messages"

interface PasswordFieldProps {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  locale: Locale
  /** `new` says what is asked of a password, and lets password managers make one. */
  kind: "new" | "current"
  error?: string | null | undefined
}

/** A password that can be looked at while it is typed: on a phone that beats typing it twice. */
export function PasswordField({ id, label, value, onChange, locale, kind, error }: PasswordFieldProps) {
  const words = signMessages[locale]
  const [isShown, setShown] = useState(false)
  return (
    <div>
      <Field
        id={id}
        label={label}
        hint={kind === "new" && words.passwordHint}
        error={error}
        type={isShown ? "text" : "password"}
        autoComplete={kind === "new" ? "new-password" : "current-password"}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <label className="mt-1 flex min-h-11 items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          className="size-5 accent-lotus"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {words.show}
      </label>
    </div>
  )
}
