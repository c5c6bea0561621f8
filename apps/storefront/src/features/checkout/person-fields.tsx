"use client"

import { formatPhone } from "@ocop/domain"
import { Field, TextArea } from "@ocop/ui"
import { changeDraft, type Draft } from "./draft-store"
import { type CheckoutMessages, faultWords } from "./messages"
import type { FieldErrors, FieldName } from "./validate"

interface PersonFieldsProps {
  draft: Draft
  errors: FieldErrors
  onTyped: (field: FieldName) => void
  words: CheckoutMessages
}

/** Ids of the fields, so that a fault can be given the focus. */
export const FIELD_IDS: Record<FieldName, string> = {
  name: "checkout-name",
  phone: "checkout-phone",
  email: "checkout-email",
  communeCode: "checkout-place",
  address: "checkout-address",
  note: "checkout-note",
  giverName: "checkout-giver-name",
  giverPhone: "checkout-giver-phone",
  card: "checkout-card",
  shipping: "checkout-parcels",
  payment: "checkout-payment",
  ofAge: "checkout-of-age",
}

/** Who receives it: one name field, family name first as people write it; a phone for the courier. */
export function PersonFields({ draft, errors, onTyped, words }: PersonFieldsProps) {
  return (
    <div className="grid gap-3.5 sm:grid-cols-2">
      <Field
        id={FIELD_IDS.name}
        label={words.name}
        autoComplete="name"
        required
        maxLength={120}
        value={draft.name}
        error={faultWords(words, "name", errors.name)}
        onChange={(event) => {
          changeDraft({ name: event.target.value })
          onTyped("name")
        }}
      />
      <Field
        id={FIELD_IDS.phone}
        label={words.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        required
        maxLength={20}
        value={draft.phone}
        error={faultWords(words, "phone", errors.phone)}
        onChange={(event) => {
          changeDraft({ phone: event.target.value })
          onTyped("phone")
        }}
        onBlur={() => changeDraft({ phone: formatPhone(draft.phone) })}
      />
      {!draft.gift && <EmailField draft={draft} errors={errors} onTyped={onTyped} words={words} />}
    </div>
  )
}

/** Where word of the order goes: to the buyer, who of a present is its giver. */
export function EmailField({ draft, errors, onTyped, words }: PersonFieldsProps) {
  return (
    <div className="sm:col-span-2">
      <Field
        id={FIELD_IDS.email}
        label={draft.gift ? words.giverEmail : words.email}
        optional={words.optional}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={200}
        value={draft.email}
        error={faultWords(words, "email", errors.email)}
        onChange={(event) => {
          changeDraft({ email: event.target.value })
          onTyped("email")
        }}
      />
    </div>
  )
}

/** The last steps to the door, below the commune. */
export function DoorFields({ draft, errors, onTyped, words }: PersonFieldsProps) {
  return (
    <div className="grid gap-3.5">
      <Field
        id={FIELD_IDS.address}
        label={words.address}
        autoComplete="street-address"
        required
        maxLength={300}
        value={draft.address}
        error={faultWords(words, "address", errors.address)}
        onChange={(event) => {
          changeDraft({ address: event.target.value })
          onTyped("address")
        }}
      />
      <TextArea
        id={FIELD_IDS.note}
        label={words.note}
        optional={words.optional}
        rows={2}
        maxLength={500}
        value={draft.note}
        error={faultWords(words, "note", errors.note)}
        onChange={(event) => {
          changeDraft({ note: event.target.value })
          onTyped("note")
        }}
      />
    </div>
  )
}
