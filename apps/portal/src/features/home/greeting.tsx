import type { ShopHome } from "@ocop/contract"
import { TO_SUBMIT } from "@ocop/domain"
import { CaretUpDownIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useMe } from "../../frame/session"
import { useWords } from "../../frame/words"
import { homeWords } from "./words"

/** The green head: whose stall, and the day in one line. */
export function Greeting({ home }: { home: ShopHome }) {
  const t = useWords(homeWords)
  const me = useMe()
  const { title, lead } = useGreeting(home)
  const { shop } = home
  return (
    <header className="bg-lotus-deep px-4 pt-4 pb-16 text-paper lg:px-10 lg:pt-7 lg:pb-20">
      {(me.data?.shops.length ?? 0) > 1 ? (
        <Link href="/" className="inline-flex min-h-11 items-center gap-1.5 text-sm hover:underline">
          {shop.name} <CaretUpDownIcon size={16} aria-hidden />
          <span className="sr-only">{t.switchShop}</span>
        </Link>
      ) : (
        <p className="flex min-h-11 items-center text-sm">{shop.name}</p>
      )}
      <h1 className="mt-1">{title}</h1>
      <p className="text-lotus-wash">{lead}</p>
    </header>
  )
}

function useGreeting({ shop, counts, missing }: ShopHome): { title: string; lead: string } {
  const t = useWords(homeWords)
  if (shop.status === "submitted") return { title: t.opening, lead: t.openingWaits }
  if (shop.status === "draft" || shop.status === "more_wanted") {
    const left = missing.filter((key) => TO_SUBMIT.includes(key)).length
    return { title: t.opening, lead: left > 0 ? t.openingLeft(left) : t.openingReady }
  }
  const said = [
    counts.placed > 0 && t.waiting(counts.placed),
    counts.confirmed > 0 && t.toPack(counts.confirmed),
    counts.shipped > 0 && t.onTheWay(counts.shipped),
  ].filter(Boolean)
  const today = counts.placed + counts.confirmed + counts.packed
  return { title: t.parcels(t.head(hourInVietnam()), today), lead: said.length > 0 ? said.join(" ") : t.calm }
}

const HOUR = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Asia/Ho_Chi_Minh" })
/** Only how the day is greeted; what is due comes from the backend's clock. */
const hourInVietnam = () => Number(HOUR.format(new Date()))
