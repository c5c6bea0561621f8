import type { ShopProfile } from "@ocop/contract"
import { TO_SELL, type ToSell } from "@ocop/domain"
import { CaretRightIcon, CheckCircleIcon, CircleIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useWords } from "../../frame/words"
import { joiningWords } from "./words"

/** Where each thing is done; what follows by itself leads nowhere. */
const PLACES: Record<ToSell, string | null> = {
  type: "/cai-dat/ho-so",
  legal_name: "/cai-dat/ho-so",
  tax_code: "/cai-dat/ho-so",
  place: "/cai-dat/ho-so",
  address: "/cai-dat/ho-so",
  representative: "/cai-dat/ho-so",
  phone: "/cai-dat/ho-so",
  identity_paper: "/cai-dat/giay-to",
  business_paper: "/cai-dat/giay-to",
  bank_account: "/cai-dat/tai-khoan",
  goods: "/mon",
  submission: "/cai-dat",
  approval: null,
}

interface ChecklistProps {
  shopId: string
  missing: ShopProfile["missing"]
}

/** What stands between the shop and its first sale: what is done is ticked, the rest is one press away. */
export function Checklist({ shopId, missing }: ChecklistProps) {
  const t = useWords(joiningWords)
  return (
    <ul className="-mx-2">
      {TO_SELL.map((key) => {
        const isMissing = missing.includes(key)
        const place = PLACES[key]
        const body = (
          <>
            {isMissing ? (
              <CircleIcon size={22} className="flex-none text-rule" aria-hidden />
            ) : (
              <CheckCircleIcon size={22} weight="fill" className="flex-none text-lotus" aria-hidden />
            )}
            <span className={isMissing ? "flex-1 font-medium" : "flex-1 text-ink-soft"}>
              {t.missing[key]}
              {!isMissing && <span className="sr-only">, {t.done}</span>}
            </span>
          </>
        )
        return (
          <li key={key}>
            {isMissing && place ? (
              <Link
                href={`/quay/${shopId}${place}`}
                className="flex min-h-12 items-center gap-3 rounded-control px-2 hover:bg-sunken"
              >
                {body}
                <CaretRightIcon size={18} className="text-ink-faint" aria-hidden />
              </Link>
            ) : (
              <span className="flex min-h-10 items-center gap-3 px-2">{body}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
