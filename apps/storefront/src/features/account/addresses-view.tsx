"use client"

import type { Address, AddressList } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Button, EmptyState, Problem } from "@ocop/ui"
import { useEffect, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { problemText } from "../basket/problem-messages"
import { Loading } from "../parcel/loading"
import { AccountPage } from "./account-page"
import { accountPaths } from "./account-paths"
import { AddressForm } from "./address-form"
import { accountMessages } from "./messages"
import { useSubmit } from "./use-submit"

export function AddressesView({ locale }: { locale: Locale }) {
  return (
    <AccountPage page="addresses" locale={locale}>
      {(account) => <Addresses locale={locale} name={account.name} phone={account.phone ?? ""} />}
    </AccountPage>
  )
}

/** Whose form is open: an address's id, "new", or nobody's. */
type Open = string | null

function Addresses({ locale, name, phone }: { locale: Locale; name: string; phone: string }) {
  const words = accountMessages[locale]
  const [addresses, setAddresses] = useState<readonly Address[] | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState("")
  const { failure, submit } = useSubmit(locale)

  useEffect(() => {
    api.get<AddressList>(accountPaths.addresses).then(
      (list) => setAddresses(list.addresses),
      (error) => {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error)
      },
    )
  }, [])
  if (problem) return <Problem>{problemText(locale, problem)}</Problem>
  if (!addresses) return <Loading label={words.loading} slow={words.slow} />

  const accept = (words: string) => (list: readonly Address[]) => {
    setAddresses(list)
    setOpen(null)
    setSaid(words)
  }
  const remove = (id: string) =>
    submit(async () => accept(words.removed)((await api.delete<AddressList>(accountPaths.address(id))).addresses))
  const form = { locale, onSaved: accept(words.saved), onCancel: () => setOpen(null) }
  return (
    <section className="max-w-text" aria-label={words.pages.addresses}>
      <p role="status" className={said ? "note note-green mb-3" : "sr-only"}>
        {said}
      </p>
      <p role="alert" className={failure ? "note note-red mb-3" : "hidden"}>
        {failure}
      </p>
      {addresses.length === 0 && open === null && <EmptyState illustration="craft">{words.noAddresses}</EmptyState>}
      <ul className="grid gap-3">
        {addresses.map((address) => (
          <li key={address.id} className="panel">
            {open === address.id ? (
              <AddressForm {...form} address={address} name={address.name} phone={address.phone} />
            ) : (
              <AddressCard
                address={address}
                locale={locale}
                onEdit={() => setOpen(address.id)}
                onRemove={() => void remove(address.id)}
              />
            )}
          </li>
        ))}
        {open === "new" && (
          <li className="panel">
            <AddressForm {...form} address={null} name={name} phone={phone} />
          </li>
        )}
      </ul>
      {open === null && (
        <Button className="mt-4" onClick={() => setOpen("new")}>
          {words.addAddress}
        </Button>
      )}
    </section>
  )
}

interface AddressCardProps {
  address: Address
  locale: Locale
  onEdit: () => void
  onRemove: () => void
}

function AddressCard({ address, locale, onEdit, onRemove }: AddressCardProps) {
  const words = accountMessages[locale]
  return (
    <>
      <p className="font-semibold">
        {address.name}, {formatPhone(address.phone)}
      </p>
      <p>{[address.address, address.communeName, address.provinceName].join(", ")}</p>
      {address.isDefault && <p className="text-lotus text-sm">{words.usual}</p>}
      <p className="mt-1 flex gap-2">
        <Button tone="quiet" aria-label={words.editAddress(address.address)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button tone="quiet" aria-label={words.removeAddress(address.address)} onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
    </>
  )
}
