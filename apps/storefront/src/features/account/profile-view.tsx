"use client"

import type { Account, ChangeAccount } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button, Field, Select } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import { href, type Locale } from "@/i18n"
import { AccountPage } from "./account-page"
import { accountPaths } from "./account-paths"
import { acceptAccount } from "./account-store"
import { ContactsForm } from "./contacts-form"
import { FormFailure } from "./form-failure"
import { accountMessages } from "./messages"
import { NEWS_VERSION } from "./news-version"
import { PasswordForm } from "./password-form"
import { useSubmit } from "./use-submit"

export function ProfileView({ locale }: { locale: Locale }) {
  return (
    <AccountPage page="profile" locale={locale}>
      {(account) => (
        <div className="grid max-w-text gap-10">
          <ProfileForm account={account} locale={locale} />
          <ContactsForm account={account} locale={locale} />
          <PasswordForm locale={locale} />
        </div>
      )}
    </AccountPage>
  )
}

/** Name, language, and the one thing that is agreed to freely. */
function ProfileForm({ account, locale }: { account: Account; locale: Locale }) {
  const words = accountMessages[locale]
  const [name, setName] = useState(account.name)
  const [language, setLanguage] = useState(account.locale)
  const [news, setNews] = useState(account.newsConsent !== null)
  const [isSaved, setSaved] = useState(false)
  const { pending, failure, faults, submit } = useSubmit(locale)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaved(false)
    const isNewsChanged = news !== (account.newsConsent !== null)
    const change: ChangeAccount = {
      name,
      locale: language,
      ...(isNewsChanged && { newsConsent: news ? NEWS_VERSION : null }),
    }
    const isDone = await submit(async () => acceptAccount(await api.post<Account>(accountPaths.account, change)))
    if (isDone && language !== locale) location.assign(href(language, "/tai-khoan/ho-so"))
    else setSaved(isDone)
  }
  return (
    <form noValidate onSubmit={save} className="grid gap-4">
      <h2 className="font-semibold text-xl!">{words.nameAndLanguage}</h2>
      <Field
        id="profile-name"
        label={words.name}
        error={faults.name && words.nameMissing}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        id="profile-language"
        label={words.language}
        hint={words.languageHint}
        value={language}
        onChange={(event) => setLanguage(event.target.value === "en" ? "en" : "vi")}
      >
        <option value="vi" lang="vi">
          {words.vi}
        </option>
        <option value="en" lang="en">
          {words.en}
        </option>
      </Select>
      <div>
        <label className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            className="size-5 flex-none accent-lotus"
            aria-describedby="profile-news-hint"
            checked={news}
            onChange={(event) => setNews(event.target.checked)}
          />
          {words.news}
        </label>
        <p id="profile-news-hint" className="text-ink-soft text-sm">
          {account.newsConsent ? words.newsSince(formatMoment(account.newsConsent.at, locale)) : words.newsOff}
        </p>
      </div>
      <FormFailure>{failure}</FormFailure>
      <p role="status" className={isSaved ? "note note-green" : "sr-only"}>
        {isSaved && words.saved}
      </p>
      <Button type="submit" pending={pending} pendingLabel={words.saving} className="sm:justify-self-start">
        {words.save}
      </Button>
    </form>
  )
}
