"use client"

import type { BasketVoucher } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { inLocale, type Locale } from "@/i18n"
import { useVouchers } from "./use-vouchers"
import { voucherMessages } from "./voucher-messages"

const FIELD = "voucher-code"

/** A place to write a code, and the codes that are in the basket: what each takes off, or why it takes off nothing. */
export function VoucherBox({ vouchers, locale }: { vouchers: readonly BasketVoucher[]; locale: Locale }) {
  const words = voucherMessages[locale]
  const { typed, type, pending, failure, said, enter, drop } = useVouchers(locale)
  return (
    <div className="mt-3.5 border-rule border-t border-dashed pt-3">
      <label htmlFor={FIELD} className="mb-1 block font-medium text-[0.9375rem]">
        {words.ask}
      </label>
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
        <input
          id={FIELD}
          className="input"
          value={typed}
          maxLength={40}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={failure ? true : undefined}
          aria-describedby={failure ? `${FIELD}-error` : undefined}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return
            event.preventDefault()
            enter()
          }}
        />
        <Button tone="line" className="px-4!" pending={pending} pendingLabel={words.using} onClick={enter}>
          {words.use}
        </Button>
      </div>
      <p id={`${FIELD}-error`} role="alert" className={failure ? "mt-1.5 font-medium text-lacquer text-sm" : ""}>
        {failure}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      {vouchers.length > 0 && (
        <ul className="mt-2 divide-y divide-hairline">
          {vouchers.map((voucher) => (
            <VoucherRow key={voucher.code} voucher={voucher} onDrop={drop} locale={locale} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface VoucherRowProps {
  voucher: BasketVoucher
  onDrop: (code: string) => void
  locale: Locale
}

function VoucherRow({ voucher: { code, name, discount, problem }, onDrop, locale }: VoucherRowProps) {
  const words = voucherMessages[locale]
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 text-[0.9375rem] leading-normal">
      <span className="min-w-0">
        <b className="break-words font-semibold">{code}</b>
        {problem !== "unknown" && <span className="block text-ink-soft text-sm">{inLocale(name, locale)}</span>}
        {problem && <span className="block text-ink-soft text-sm">{words.why[problem]}</span>}
      </span>
      <span className="flex items-center gap-1">
        {!problem && (
          <span className="whitespace-nowrap font-medium text-lotus tabular-nums">−{formatDong(discount, locale)}</span>
        )}
        <Button tone="quiet" className="text-sm" aria-label={words.dropOf(code)} onClick={() => onDrop(code)}>
          {words.drop}
        </Button>
      </span>
    </li>
  )
}
