"use client"

import type { Account } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useRouter } from "next/navigation"
import type { ReactNode } from "react"
import { LocalLink } from "@/features/shell/local-link"
import { href, type Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { Loading } from "../parcel/loading"
import { leave, useAccount } from "./account-store"
import { accountMessages } from "./messages"
import { useSubmit } from "./use-submit"

const PAGES = {
  orders: "/tai-khoan",
  addresses: "/tai-khoan/dia-chi",
  profile: "/tai-khoan/ho-so",
  data: "/tai-khoan/du-lieu",
} as const
export type AccountPageName = keyof typeof PAGES

interface AccountPageProps {
  page: AccountPageName
  locale: Locale
  children: (account: Account) => ReactNode
}

/** The frame of every page of the account: who it is, the other pages, and the way out. Nobody sees it signed out. */
export function AccountPage({ page, locale, children }: AccountPageProps) {
  const words = accountMessages[locale]
  const { account, phase, problem } = useAccount()
  if (phase === "nobody") return <SignedOut page={page} locale={locale} />
  if (phase === "failed" && problem)
    return (
      <Problem
        action={
          <Button tone="line" onClick={() => location.reload()}>
            {words.retry}
          </Button>
        }
      >
        {problemText(locale, problem)}
      </Problem>
    )
  if (!account) return <Loading label={words.loading} slow={words.slow} />
  return (
    <>
      <p className="text-ink-soft">{words.hello(account.name)}</p>
      <AccountNav page={page} locale={locale} />
      {account.deletion?.runsAt && page !== "data" && (
        <p className="note note-gold mt-4">
          {words.deletionWaits(formatMoment(account.deletion.runsAt, locale))}{" "}
          <LocalLink locale={locale} to={PAGES.data} className="underline underline-offset-4">
            {words.toData}
          </LocalLink>
        </p>
      )}
      <div className="mt-6">{children(account)}</div>
      <SignOut locale={locale} />
    </>
  )
}

function AccountNav({ page, locale }: { page: AccountPageName; locale: Locale }) {
  const words = accountMessages[locale]
  const links = [...Object.entries(PAGES), ["wishes", "/yeu-thich"]] as [AccountPageName | "wishes", string][]
  return (
    <nav aria-label={words.account} className="mt-3 flex flex-wrap gap-2">
      {links.map(([name, to]) => (
        <LocalLink
          key={name}
          locale={locale}
          to={to}
          aria-current={name === page ? "page" : undefined}
          className="chip"
        >
          {words.pages[name]}
        </LocalLink>
      ))}
    </nav>
  )
}

function SignedOut({ page, locale }: { page: AccountPageName; locale: Locale }) {
  const words = accountMessages[locale]
  return (
    <EmptyState
      illustration="tea"
      action={
        <p className="flex flex-wrap justify-center gap-3">
          <LocalLink locale={locale} to={`/dang-nhap?ve=${PAGES[page]}`} className={buttonClass("go")}>
            {words.signIn}
          </LocalLink>
          <LocalLink locale={locale} to="/dang-ky" className={buttonClass("line")}>
            {words.register}
          </LocalLink>
        </p>
      }
    >
      {words.signedOut}
    </EmptyState>
  )
}

function SignOut({ locale }: { locale: Locale }) {
  const words = accountMessages[locale]
  const router = useRouter()
  const { pending, failure, submit } = useSubmit(locale)
  const go = async (where: "here" | "everywhere") => {
    if (await submit(() => leave(where))) router.push(href(locale, "/"))
  }
  return (
    <footer className="mt-12 border-hairline border-t pt-4">
      <p role="alert" className={failure ? "note note-red mb-3" : "hidden"}>
        {failure}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button tone="line" pending={pending} pendingLabel={words.signingOut} onClick={() => void go("here")}>
          {words.signOut}
        </Button>
        <Button tone="quiet" pending={pending} onClick={() => void go("everywhere")}>
          {words.signOutAll}
        </Button>
      </div>
    </footer>
  )
}
