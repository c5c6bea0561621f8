"use client"

import type { Account, Register } from "@ocop/contract"
import { Field } from "@ocop/ui"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { api } from "@/data/browser"
import { LocalLink } from "@/features/shell/local-link"
import { href, type Locale } from "@/i18n"
import { accountPaths } from "./account-paths"
import { welcome } from "./account-store"
import { NEWS_VERSION } from "./news-version"
import { type Proof, ProvedForm } from "./proved-form"
import { signMessages } from "./sign-messages"
import { wayBack } from "./way-back"

/** A proved contact, a name and a password. Nothing is ticked for anybody. */
export function RegisterForm({ locale }: { locale: Locale }) {
  const words = signMessages[locale]
  const router = useRouter()
  const [name, setName] = useState("")
  const [news, setNews] = useState(false)

  const register = async (proof: Proof) => {
    const form: Register = { ...proof, name, locale, ...(news && { newsConsent: NEWS_VERSION }) }
    await welcome(await api.post<Account>(accountPaths.registrations, form))
  }
  return (
    <ProvedForm
      id="register"
      purpose="registration"
      lead={words.registerLead}
      password={{ kind: "new", label: words.password }}
      button={{ label: words.register, pending: words.registering }}
      send={register}
      onDone={() => router.push(href(locale, wayBack(location.search)))}
      before={(faults) => (
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
      )}
      after={
        <label className="flex min-h-11 items-start gap-2.5">
          <input
            type="checkbox"
            className="mt-0.5 size-5 flex-none accent-lotus"
            checked={news}
            onChange={(event) => setNews(event.target.checked)}
          />
          {words.news}
        </label>
      }
      locale={locale}
    >
      <p>
        {words.haveAccount}{" "}
        <LocalLink locale={locale} to="/dang-nhap" className="link">
          {words.signIn}
        </LocalLink>
      </p>
    </ProvedForm>
  )
}
