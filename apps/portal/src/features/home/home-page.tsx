import { producerRoutes, type ShopHome, ShopHomeSchema } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Note } from "@ocop/ui"
import { CaretRightIcon, ChartBarIcon, SealCheckIcon } from "@phosphor-icons/react"
import { useQuery } from "@tanstack/react-query"
import { lazy, Suspense, useEffect } from "react"
import { Link } from "wouter"
import { call } from "../../api/call"
import { frameWords } from "../../frame/frame-words"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Answered, Loading } from "../../kit/states"
import { BalanceCard } from "./balance-card"
import { CertificateCard } from "./certificate-card"
import { Greeting } from "./greeting"
import { ParcelsCard } from "./parcels-card"
import { QuickActs } from "./quick-acts"
import { StockCard } from "./stock-card"
import { homeWords } from "./words"

const EVERY_MS = 60_000
/** Only for a shop that is being opened: whoever sells already does not fetch its words. */
const OpeningCard = lazy(() => import("./opening-card"))

/** The first screen: what must leave today, what is owed, what is about to lapse. In this order. */
export default function HomePage() {
  const { id } = useShop()
  const t = useWords(homeWords)
  const frame = useWords(frameWords)
  useEffect(() => {
    document.title = `${t.title} · ${frame.title}`
  }, [t.title, frame.title])
  const home = useQuery({
    queryKey: ["shop", id, "home"],
    queryFn: ({ signal }) => call(producerRoutes.shopHome(id), ShopHomeSchema, { signal }),
    refetchInterval: EVERY_MS,
  })
  return <Answered query={home}>{(shown) => <Home home={shown} />}</Answered>
}

function Home({ home }: { home: ShopHome }) {
  const { may } = useShop()
  const isOpen = home.shop.status === "approved" || home.shop.status === "suspended"
  return (
    <>
      <Greeting home={home} />
      <div className="-mt-11 grid items-start gap-5 px-4 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:gap-6 lg:px-10">
        <div className="grid min-w-0 gap-5 lg:gap-6">
          {!isOpen && (
            <Suspense fallback={<Loading />}>
              <OpeningCard home={home} />
            </Suspense>
          )}
          {(isOpen || home.parcels.length > 0) && <ParcelsCard home={home} />}
          <QuickActs />
        </div>
        <div className="grid min-w-0 gap-5 lg:gap-6">
          <Rest home={home} />
          {isOpen && home.balance && may("manager") && <BalanceCard balance={home.balance} />}
          {isOpen && may("manager") && <StatisticsLink />}
          {may("manager") && <StarsLink dossiers={home.dossiers} />}
          {home.certificates.map((certificate) => (
            <CertificateCard key={certificate.code} certificate={certificate} />
          ))}
          {home.stock.length > 0 && <StockCard stock={home.stock} />}
        </div>
      </div>
    </>
  )
}

function StatisticsLink() {
  const t = useWords(homeWords)
  const { id } = useShop()
  return (
    <Link href={`/quay/${id}/ban-ra-sao`} className="sheet-card flex min-h-16 items-center gap-4 py-3! hover:bg-sunken">
      <ChartBarIcon size={26} className="flex-none text-lotus" aria-hidden />
      <span className="flex-1 font-medium">{t.statistics}</span>
      <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
    </Link>
  )
}

/** The way to certificates and dossiers; what an officer gave back is named. */
function StarsLink({ dossiers }: Pick<ShopHome, "dossiers">) {
  const t = useWords(homeWords)
  const { id } = useShop()
  const [first] = dossiers
  return (
    <Link
      href={first ? `/quay/${id}/sao/${first.id}` : `/quay/${id}/sao`}
      className="sheet-card flex min-h-16 items-center gap-4 py-3! hover:bg-sunken"
    >
      <SealCheckIcon size={26} className={`flex-none ${first ? "text-lacquer" : "text-gold-deep"}`} aria-hidden />
      <span className="flex-1">
        <span className="block font-medium">{t.stars}</span>
        {first && <span className="block text-lacquer-deep text-sm">{t.returned[first.state](first.productName)}</span>}
      </span>
      <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
    </Link>
  )
}

/** Days off that run, or come within two weeks. */
function Rest({ home: { reopensOn, nextClosing } }: { home: ShopHome }) {
  const t = useWords(homeWords)
  const locale = useLocale()
  const { id } = useShop()
  if (!reopensOn && !nextClosing) return null
  return (
    <Note tone="blue">
      <p>
        {reopensOn
          ? t.resting(formatDate(reopensOn, locale))
          : nextClosing && t.restSoon(formatDate(nextClosing.from, locale), formatDate(nextClosing.to, locale))}
      </p>
      <Link href={`/quay/${id}/cai-dat/ngay-nghi`} className="link mt-1 inline-block">
        {t.changeRest}
      </Link>
    </Note>
  )
}
