"use client"

import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { termsMessages } from "./terms-messages"

export const TERMS_ID = "terms-agreed"

interface TermsAgreementProps {
  agreed: boolean
  onChange: (agreed: boolean) => void
  /** Ordering was pressed without the tick. */
  isMissing: boolean
  locale: Locale
}

/** The buyer's agreement to the terms of sale: a box that nobody ticks for them; the texts open beside the order. */
export function TermsAgreement({ agreed, onChange, isMissing, locale }: TermsAgreementProps) {
  const words = termsMessages[locale]
  const link = "link font-medium"
  return (
    <div className="mt-4">
      <label className="grid min-h-11 cursor-pointer grid-cols-[1.375rem_minmax(0,1fr)] items-start gap-3 py-2">
        <input
          id={TERMS_ID}
          type="checkbox"
          className="mt-0.5 size-5 accent-lotus"
          checked={agreed}
          aria-invalid={isMissing ? true : undefined}
          aria-describedby={isMissing ? `${TERMS_ID}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>
          {words.agree}{" "}
          <LocalLink locale={locale} to="/dieu-khoan" target="_blank" className={link}>
            {words.terms}
          </LocalLink>
          . {words.read}{" "}
          <LocalLink locale={locale} to="/quyen-rieng-tu" target="_blank" className={link}>
            {words.privacy}
          </LocalLink>
          .
        </span>
      </label>
      {isMissing && (
        <p id={`${TERMS_ID}-error`} role="alert" className="font-medium text-lacquer text-sm">
          {words.missing}
        </p>
      )}
    </div>
  )
}
