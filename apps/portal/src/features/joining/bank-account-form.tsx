import { producerRoutes } from "@ocop/contract"
import { accountName, BANKS, foldVietnamese } from "@ocop/domain"
import { Button, Field, Problem } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { CallFailed } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** Bank, number, holder; the holder's name as the bank will write it is shown while typing. */
export function BankAccountForm({ onDone }: { onDone(): void }) {
  const t = useWords(joiningWords)
  const { id } = useShop()
  const [bank, setBank] = useState("")
  const [number, setNumber] = useState("")
  const [holder, setHolder] = useState("")
  const saving = useProfileAct(t.accountSaved)
  const faults = saving.error instanceof CallFailed ? saving.error.fields : {}
  const refusal = useRefusal(saving.error, { reset_by_hand: t.resetByHand })
  const chosen = bankNamed(bank)
  const [isAsked, setAsked] = useState(false)
  const written = accountName(holder)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!chosen) return
    saving.mutate(
      {
        route: producerRoutes.shopBankAccount(id),
        body: { bankBin: chosen.bin, accountNumber: number, accountName: holder },
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form onSubmit={submit} className="sheet-card flex flex-col gap-5">
      <div>
        <Field
          id="bank"
          label={t.bank}
          hint={chosen ? chosen.legalName : t.bankFind}
          error={isAsked && !chosen ? t.unknown : null}
          list="banks"
          value={bank}
          onChange={(event) => setBank(event.target.value)}
          autoComplete="off"
          required
        />
        <datalist id="banks">
          {BANKS.map(({ bin, name, legalName }) => (
            <option key={bin} value={name}>
              {legalName}
            </option>
          ))}
        </datalist>
      </div>
      <Field
        id="number"
        label={t.number}
        error={faults.accountNumber && t.not_a_number}
        inputMode="numeric"
        autoComplete="off"
        className="tabular-nums"
        maxLength={40}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        required
      />
      <Field
        id="holder"
        label={t.holder}
        hint={written && written !== holder ? t.written(written) : t.holderHint}
        error={faults.accountName && t.not_a_name}
        autoComplete="off"
        maxLength={120}
        value={holder}
        onChange={(event) => setHolder(event.target.value)}
        required
      />
      {refusal && <Problem>{refusal}</Problem>}
      <Button type="submit" pending={saving.isPending} pendingLabel={t.saving}>
        {t.save}
      </Button>
    </form>
  )
}

/** By its name, or by the only one that what was typed can mean. */
function bankNamed(typed: string) {
  const wanted = foldVietnamese(typed)
  if (!wanted) return null
  const fits = BANKS.filter(({ name }) => foldVietnamese(name).startsWith(wanted))
  return BANKS.find(({ name }) => foldVietnamese(name) === wanted) ?? (fits.length === 1 ? (fits[0] ?? null) : null)
}
