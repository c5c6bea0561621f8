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

/** Not asked of everybody: where they are not missing, nobody knows whether they are there. */
const NOT_OF_ALL: readonly ToSell[] = ["tax_code", "business_paper"]

interface ChecklistProps {
  shopId: string
  missing: ShopProfile["missing"]
}

/** What stands between the shop and its first sale, one press away each; what is done is told in one line. */
export function Checklist({ shopId, missing }: ChecklistProps) {
  const t = useWords(joiningWords)
  const done = TO_SELL.filter((key) => !missing.includes(key) && !NOT_OF_ALL.includes(key))
  return (
    <>
      <ul className="-mx-2">
        {missing.map((key) => (
          <Missing key={key} name={key} shopId={shopId} />
        ))}
      </ul>
      {done.length > 0 && (
        <details className="mt-2 text-ink-soft">
          <summary className="min-h-11 cursor-pointer content-center">
            <CheckCircleIcon size={22} weight="fill" className="mr-1 inline text-lotus" aria-hidden />{" "}
            {t.doneCount(done.length)}
          </summary>
          <p>{done.map((key) => t.missing[key]).join(" · ")}</p>
        </details>
      )}
    </>
  )
}

function Missing({ name, shopId }: { name: ToSell; shopId: string }) {
  const t = useWords(joiningWords)
  const place = PLACES[name]
  const body = (
    <>
      <CircleIcon size={22} className="flex-none text-rule" aria-hidden />
      <span className="flex-1 font-medium">{t.missing[name]}</span>
    </>
  )
  return (
    <li>
      {place ? (
        <Link
          href={`/quay/${shopId}${place}`}
          className="flex min-h-12 items-center gap-3 rounded-control px-2 hover:bg-sunken"
        >
          {body}
          <CaretRightIcon size={18} className="text-ink-faint" aria-hidden />
        </Link>
      ) : (
        <span className="flex min-h-12 items-center gap-3 px-2 text-ink-soft">{body}</span>
      )}
    </li>
  )
}
