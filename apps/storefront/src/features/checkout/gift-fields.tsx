"use client"

import type { Basket } from "@ocop/contract"
import { formatPhone } from "@ocop/domain"
import { Field, TextArea } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { changeDraft, type Draft } from "./draft-store"
import { giftMessages } from "./gift-messages"
import { checkoutMessages, faultWords } from "./messages"
import { EmailField, FIELD_IDS } from "./person-fields"
import { CARD_LENGTH, type FieldErrors, type FieldName } from "./validate"
import { WeekChoice } from "./week-choice"

interface GiftSwitchProps {
  draft: Draft
  locale: Locale
}

/** Whether it is a present; everything else about the form stays where it was. */
export function GiftSwitch({ draft, locale }: GiftSwitchProps) {
  const words = giftMessages[locale]
  return (
    <label className="panel mb-4 grid min-h-11 cursor-pointer grid-cols-[1.375rem_minmax(0,1fr)] items-start gap-3">
      <input
        type="checkbox"
        className="mt-0.5 size-5 accent-lotus"
        checked={draft.gift}
        onChange={(event) => changeDraft({ gift: event.target.checked })}
      />
      <span>
        <b className="block font-medium">{words.give}</b>
        <span className="block text-ink-soft text-sm">{words.giveHint}</span>
      </span>
    </label>
  )
}

interface GiftFieldsProps {
  basket: Basket
  draft: Draft
  errors: FieldErrors
  onTyped: (field: FieldName) => void
  locale: Locale
}

/** The giver, apart from the receiver; the card's words; the wished-for week. */
export function GiftFields({ basket, draft, errors, onTyped, locale }: GiftFieldsProps) {
  const words = giftMessages[locale]
  const fault = (field: FieldName) => faultWords(checkoutMessages[locale], field, errors[field])
  return (
    <section className="mt-8">
      <h2 className="font-semibold text-xl">{words.giver}</h2>
      <p className="mb-3 text-ink-soft text-sm">{words.giverHint}</p>
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Field
          id={FIELD_IDS.giverName}
          label={words.giverName}
          required
          maxLength={120}
          value={draft.giverName}
          error={fault("giverName")}
          onChange={(event) => {
            changeDraft({ giverName: event.target.value })
            onTyped("giverName")
          }}
        />
        <Field
          id={FIELD_IDS.giverPhone}
          label={words.giverPhone}
          type="tel"
          inputMode="tel"
          required
          maxLength={20}
          value={draft.giverPhone}
          error={fault("giverPhone")}
          onChange={(event) => {
            changeDraft({ giverPhone: event.target.value })
            onTyped("giverPhone")
          }}
          onBlur={() => changeDraft({ giverPhone: formatPhone(draft.giverPhone) })}
        />
        <EmailField draft={draft} errors={errors} onTyped={onTyped} words={checkoutMessages[locale]} />
        <div className="sm:col-span-2">
          <TextArea
            id={FIELD_IDS.card}
            label={words.card}
            optional={checkoutMessages[locale].optional}
            hint={words.cardHint}
            rows={3}
            maxLength={CARD_LENGTH}
            value={draft.card}
            error={fault("card")}
            onChange={(event) => {
              changeDraft({ card: event.target.value })
              onTyped("card")
            }}
          />
          {draft.card && (
            <p className="mt-1 text-right text-ink-soft text-sm tabular-nums">
              {words.cardLeft(CARD_LENGTH - draft.card.length)}
            </p>
          )}
        </div>
        <div className="sm:col-span-2">
          <WeekChoice basket={basket} draft={draft} locale={locale} />
        </div>
      </div>
    </section>
  )
}
