import { type ChangeShop, ProducerTypeSchema, producerRoutes, type ShopProfile } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Button, Field, Problem, Select } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { CallFailed } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { ClaimedProducer } from "./claimed-producer"
import { type ChosenPlace, PlacePicker } from "./place-picker"
import { PRODUCER_TYPES_ASKED } from "./type-step"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

type Fields = Required<
  Pick<ChangeShop, "name" | "legalName" | "taxCode" | "address" | "representative" | "publicPhone">
> & { type: string; leadTimeDays: string }

/** Everything in one form for those who want it; what the operator has seen is closed. */
export function ProfileForm({ profile }: { profile: ShopProfile }) {
  const t = useWords(joiningWords)
  const { id, may } = useShop()
  const [fields, setFields] = useState<Fields>(() => fieldsOf(profile))
  const [place, setPlace] = useState<ChosenPlace | null>(placeOf(profile))
  const saving = useProfileAct(t.saved)
  const faults = saving.error instanceof CallFailed ? saving.error.fields : {}
  const refusal = useRefusal(saving.error)
  const isClosed = !profile.isIdentityOpen
  const text = (name: Exclude<keyof Fields, "type">) => ({
    id: name,
    value: fields[name],
    disabled: !may("owner"),
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ route: producerRoutes.shopProfile(id), body: changeOf(fields, place, profile) })
  }
  return (
    <form onSubmit={submit} className="sheet-card flex flex-col gap-5">
      <Field
        {...text("name")}
        label={t.name}
        hint={isClosed ? (profile.wantedName ? t.nameWaits(profile.name) : t.nameLooked) : undefined}
        maxLength={200}
        required
      />
      {profile.refusedName && !profile.wantedName && (
        <Problem>{t.nameRefused(profile.refusedName.name, profile.refusedName.reason)}</Problem>
      )}
      <Field
        {...text("legalName")}
        label={t.legalName}
        hint={t.legalNameHint}
        maxLength={200}
        disabled={isClosed || !may("owner")}
        required
      />
      <Select
        id="type"
        label={t.type}
        value={fields.type}
        disabled={isClosed || !may("owner")}
        onChange={(event) => setFields({ ...fields, type: event.target.value })}
      >
        <option value="">{t.choose}</option>
        {PRODUCER_TYPES_ASKED.map((type) => (
          <option key={type} value={type}>
            {t.types[type]}
          </option>
        ))}
      </Select>
      <Field
        {...text("taxCode")}
        label={t.taxCode}
        hint={t.taxCodeHint}
        error={faults.taxCode && t.not_a_tax_code}
        inputMode="numeric"
        maxLength={30}
        disabled={isClosed || !may("owner")}
      />
      <Field
        {...text("representative")}
        label={t.representative}
        hint={t.representativeHint}
        autoComplete="name"
        maxLength={120}
        disabled={isClosed || !may("owner")}
      />
      {isClosed ? (
        <Field id="place" label={t.placeLabel} value={place?.label ?? ""} disabled readOnly />
      ) : (
        <PlacePicker chosen={place} onChoose={setPlace} />
      )}
      <Field
        {...text("address")}
        label={t.address}
        hint={t.addressHint}
        autoComplete="street-address"
        maxLength={300}
      />
      <Field
        {...text("publicPhone")}
        label={t.phone}
        hint={t.phoneHint}
        error={faults.publicPhone && t.not_a_phone}
        type="tel"
        autoComplete="tel"
        maxLength={20}
      />
      <Field {...text("leadTimeDays")} label={t.leadTime} type="number" min={0} max={60} className="max-w-28" />
      {profile.claims && <ClaimedProducer claims={profile.claims} isOpen={!isClosed && may("owner")} />}
      {refusal && <Problem>{refusal}</Problem>}
      {may("owner") && (
        <Button type="submit" pending={saving.isPending} pendingLabel={t.saving}>
          {t.save}
        </Button>
      )}
    </form>
  )
}

const fieldsOf = (profile: ShopProfile): Fields => ({
  name: profile.wantedName ?? profile.name,
  legalName: profile.legalName,
  type: profile.type ?? "",
  taxCode: profile.taxCode ?? "",
  address: profile.address ?? "",
  representative: profile.representative ?? "",
  publicPhone: profile.publicPhone ? formatPhone(profile.publicPhone) : "",
  leadTimeDays: String(profile.leadTimeDays),
})

function placeOf({ place }: ShopProfile): ChosenPlace | null {
  if (!place?.communeCode) return null
  return { code: place.communeCode, label: `${place.communeName}, ${place.provinceName}` }
}

/** What is closed is not sent: the form may have been open while the operator decided. */
function changeOf(fields: Fields, place: ChosenPlace | null, profile: ShopProfile): ChangeShop {
  const { name, address, publicPhone, legalName, taxCode, representative } = fields
  const presence = { name, address, publicPhone, leadTimeDays: Number(fields.leadTimeDays) || 0 }
  if (!profile.isIdentityOpen) return presence
  const type = ProducerTypeSchema.safeParse(fields.type)
  return {
    ...presence,
    legalName,
    taxCode,
    representative,
    ...(type.success && { type: type.data }),
    ...(place && { communeCode: place.code }),
  }
}
