"use client"

import { buttonClass } from "@ocop/ui"
import { useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { forgetAccount } from "./account-store"
import { ProvedForm } from "./proved-form"
import { signMessages } from "./sign-messages"

/** A new password by a code; afterwards every browser signs in again. */
export function ResetForm({ locale }: { locale: Locale }) {
  const words = signMessages[locale]
  const [isDone, setDone] = useState(false)
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
    <ProvedForm
      id="reset"
      purpose="password_reset"
      lead={words.resetLead}
      password={{ kind: "new", label: words.newPassword }}
      button={{ label: words.reset, pending: words.resetting }}
      send={(proof) => api.post(accountPaths.passwordResets, proof)}
      onDone={() => {
        forgetAccount()
        setDone(true)
      }}
      locale={locale}
    />
  )
}
