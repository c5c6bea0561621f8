import type { ShopBankAccount } from "@ocop/contract"
import { formatDate, todayInVietnam } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { useBackToStall } from "./back-to-stall"
import { BankAccountForm } from "./bank-account-form"
import { useProfile } from "./use-profile"
import { joiningWords } from "./words"

/** Where the shop's money goes. */
export default function BankAccountPage() {
  const t = useWords(joiningWords)
  const { may } = useShop()
  const [isChanging, setChanging] = useState(false)
  return (
    <Page title={t.account} lead={t.accountLead} back={useBackToStall()}>
      <Answered query={useProfile()}>
        {({ bankAccount }) => (
          <>
            {bankAccount && <Account account={bankAccount} />}
            {!may("owner") && <p className="text-ink-soft">{t.ownerOnly}</p>}
            {may("owner") && bankAccount && !isChanging && (
              <Button tone="line" className="self-start" onClick={() => setChanging(true)}>
                {t.changeAccount}
              </Button>
            )}
            {may("owner") && (isChanging || !bankAccount) && <BankAccountForm onDone={() => setChanging(false)} />}
          </>
        )}
      </Answered>
    </Page>
  )
}

function Account({ account }: { account: ShopBankAccount }) {
  const t = useWords(joiningWords)
  const locale = useLocale()
  const since = formatDate(todayInVietnam(new Date(account.changedAt)), locale)
  return (
    <Card>
      <p className="text-ink-soft">
        {account.bankName}, {t.since(since)}
      </p>
      <p className="text-xl font-semibold tabular-nums">{account.accountNumber}</p>
      <p>{account.accountName}</p>
    </Card>
  )
}
