import type { Basket, CommuneOption } from "@ocop/contract"
import { normalizePhone } from "@ocop/domain"
import type { BasketSum } from "../basket/basket-sums"
import type { Draft } from "./draft-store"

/** The fields that can be wrong, in the order in which they stand on the page. */
export const FIELDS = [
  "name",
  "phone",
  "email",
  "communeCode",
  "address",
  "note",
  "giverName",
  "giverPhone",
  "card",
  "shipping",
  "payment",
  "ofAge",
] as const
export type FieldName = (typeof FIELDS)[number]
export type FieldErrors = Partial<Record<FieldName, FieldFault>>
export type FieldFault = "missing" | "invalid" | "too_long"

/** Letters that fit on a card. */
export const CARD_LENGTH = 400

/** What the server calls the giver's fields. */
const NAMES_OF: Partial<Record<FieldName, string>> = {
  giverName: "gift.buyerName",
  giverPhone: "gift.buyerPhone",
  card: "gift.card",
}

interface Costs {
  sum: BasketSum
  /** The fees are being asked for; that they are unknown is nobody's fault yet. */
  isPricing: boolean
}

/** What can be told before the server is asked; it checks everything again and has the last word. */
export function validate(draft: Draft, commune: CommuneOption | null, basket: Basket, costs: Costs): FieldErrors {
  const errors: FieldErrors = {}
  const name = draft.name.trim()
  if (name.length < 2) errors.name = "missing"
  if (name.length > 120) errors.name = "too_long"
  if (!draft.phone.trim()) errors.phone = "missing"
  else if (!normalizePhone(draft.phone)) errors.phone = "invalid"
  const email = draft.email.trim()
  if (email && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email)) errors.email = "invalid"
  if (!commune) errors.communeCode = "missing"
  const address = draft.address.trim()
  if (address.length < 3) errors.address = "missing"
  if (address.length > 300) errors.address = "too_long"
  if (draft.note.trim().length > 500) errors.note = "too_long"
  if (draft.gift) Object.assign(errors, giverFaults(draft))
  if (commune && costs.sum.total === null && !costs.isPricing) errors.shipping = "missing"
  if (basket.parcels.some((parcel) => parcel.alcohol) && !draft.ofAge) errors.ofAge = "missing"
  return errors
}

function giverFaults({ giverName, giverPhone, card }: Draft): FieldErrors {
  const errors: FieldErrors = {}
  const name = giverName.trim()
  if (name.length < 2) errors.giverName = "missing"
  if (name.length > 120) errors.giverName = "too_long"
  if (!giverPhone.trim()) errors.giverPhone = "missing"
  else if (!normalizePhone(giverPhone)) errors.giverPhone = "invalid"
  if (card.trim().length > CARD_LENGTH) errors.card = "too_long"
  return errors
}

/** The first wrong field from the top of the page; the one that gets the focus. */
export function firstFault(errors: FieldErrors): FieldName | undefined {
  return FIELDS.find((field) => errors[field])
}

/**
 * The faults to show: of the fields that were pointed out, those still wrong now, and what the server told. So a fault
 * goes when its cause does.
 */
export function faultsShown(pointedOut: ReadonlySet<FieldName>, now: FieldErrors, told: FieldErrors): FieldErrors {
  const errors: FieldErrors = { ...told }
  for (const field of pointedOut) if (now[field]) errors[field] = now[field]
  return errors
}

/** The server's answer field by field, in our words' keys; fields that the form does not have are left out. */
export function faultsOf(fields: Readonly<Record<string, string>>): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of FIELDS) {
    const code = Object.entries(fields).find(
      ([key]) => key === (NAMES_OF[field] ?? field) || key.startsWith(`${field}.`),
    )?.[1]
    if (code) errors[field] = FAULTS[code] ?? "invalid"
  }
  return errors
}

const FAULTS: Readonly<Record<string, FieldFault>> = {
  missing: "missing",
  required: "missing",
  too_small: "missing",
  too_short: "missing",
  too_big: "too_long",
  too_long: "too_long",
}
