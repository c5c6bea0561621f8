"use client"

import type { Address, AddressList, CommuneOption, SaveAddress } from "@ocop/contract"
import { formatPhone, normalizePhone } from "@ocop/domain"
import { Button, Field } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { api } from "@/data/browser"
import type { Locale } from "@/i18n"
import { PlacePicker } from "../checkout/place-picker"
import { accountPaths } from "./account-paths"
import { FormFailure } from "./form-failure"
import { accountMessages } from "./messages"
import { useSubmit } from "./use-submit"

interface AddressFormProps {
  /** Null for a new one. */
  address: Address | null
  name: string
  phone: string
  locale: Locale
  onSaved: (addresses: readonly Address[]) => void
  onCancel: () => void
}

const ID = "address"

/** One door: who, which phone, which commune of today, which street. */
export function AddressForm({
  address,
  name: firstName,
  phone: firstPhone,
  locale,
  onSaved,
  onCancel,
}: AddressFormProps) {
  const words = accountMessages[locale]
  const [name, setName] = useState(firstName)
  const [phone, setPhone] = useState(formatPhone(firstPhone))
  const [commune, setCommune] = useState<CommuneOption | null>(address && communeOf(address))
  const [street, setStreet] = useState(address?.address ?? "")
  const [isDefault, setDefault] = useState(address?.isDefault ?? false)
  const { pending, failure, faults, submit, refuse } = useSubmit(locale)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const wrong = faultsOf({ name, phone, commune, street })
    const [first] = Object.keys(wrong)
    if (first || !commune) {
      refuse(wrong, "")
      document.getElementById(`${ID}-${first}`)?.focus()
      return
    }
    const form: SaveAddress = { name, phone, communeCode: commune.code, address: street, isDefault }
    const path = address ? accountPaths.address(address.id) : accountPaths.addresses
    await submit(async () => onSaved((await api.post<AddressList>(path, form)).addresses))
  }
  return (
    <form noValidate onSubmit={save} className="grid gap-3.5">
      <Field
        id={`${ID}-name`}
        label={words.receiver}
        error={faults.name && words.nameMissing}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        id={`${ID}-phone`}
        label={words.phone}
        error={faults.phone && words.phoneWrong}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={20}
        value={phone}
        onChange={(event) => setPhone(event.target.value)}
      />
      <PlacePicker
        id={`${ID}-communeCode`}
        locale={locale}
        value={commune}
        onChange={setCommune}
        error={faults.communeCode && words.placeMissing}
      />
      <Field
        id={`${ID}-address`}
        label={words.street}
        error={faults.address && words.streetMissing}
        autoComplete="street-address"
        maxLength={300}
        value={street}
        onChange={(event) => setStreet(event.target.value)}
      />
      {!address?.isDefault && (
        <label className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            className="size-5 accent-lotus"
            checked={isDefault}
            onChange={(event) => setDefault(event.target.checked)}
          />
          {words.makeUsual}
        </label>
      )}
      <FormFailure>{failure || null}</FormFailure>
      <p className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending} pendingLabel={words.saving}>
          {words.save}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  )
}

function faultsOf(typed: { name: string; phone: string; commune: CommuneOption | null; street: string }) {
  return {
    ...(typed.name.trim().length < 2 && { name: "missing" }),
    ...(!normalizePhone(typed.phone) && { phone: "not_a_phone" }),
    ...(!typed.commune && { communeCode: "missing" }),
    ...(typed.street.trim().length < 3 && { address: "missing" }),
  }
}

const communeOf = ({ communeCode, communeName, provinceCode, provinceName }: Address): CommuneOption => ({
  code: communeCode,
  name: communeName,
  provinceCode,
  provinceName,
})
