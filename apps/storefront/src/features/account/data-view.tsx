"use client"

import type { Account, DataRequest } from "@ocop/contract"
import type { Locale } from "@/i18n"
import { AccountPage } from "./account-page"
import { accountPaths } from "./account-paths"
import { DataCopy } from "./data-copy"
import { dataMessages } from "./data-messages"
import { DeleteForm } from "./delete-form"
import { PastRequests } from "./past-requests"
import { useDataRequests } from "./use-data-requests"

export function OwnDataView({ locale }: { locale: Locale }) {
  return (
    <AccountPage page="data" locale={locale}>
      {(account) => <OwnData account={account} locale={locale} />}
    </AccountPage>
  )
}

/** A copy of everything, and the end of it. */
function OwnData({ account, locale }: { account: Account; locale: Locale }) {
  const words = dataMessages[locale]
  const { requests, add } = useDataRequests(accountPaths.dataRequests)
  const change = (deletion: DataRequest | null, request: DataRequest) => add(request, { ...account, deletion })
  return (
    <div className="grid max-w-text gap-10">
      <p className="text-ink-soft">{words.lead}</p>
      <DataCopy
        ask={{ kind: "export" }}
        path={accountPaths.dataRequests}
        filePath={accountPaths.dataFile}
        onAsked={add}
        locale={locale}
      />
      <DeleteForm account={account} onChange={change} locale={locale} />
      <PastRequests requests={requests} locale={locale} />
    </div>
  )
}
