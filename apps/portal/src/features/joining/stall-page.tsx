import { producerRoutes, type ShopProfile } from "@ocop/contract"
import { formatDate, maskAccount } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import {
  BankIcon,
  CalendarXIcon,
  CaretRightIcon,
  FilesIcon,
  type Icon,
  IdentificationCardIcon,
  TruckIcon,
  UsersThreeIcon,
} from "@phosphor-icons/react"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { Link, useLocation } from "wouter"
import { send } from "../../api/call"
import { useMe } from "../../frame/session"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useSpeech, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { Submission } from "./submission"
import { useProfile } from "./use-profile"
import { joiningWords } from "./words"

/** The stall itself: how it stands, its papers, its account, its people, its days off. */
export default function StallPage() {
  const t = useWords(joiningWords)
  const { name } = useShop()
  return (
    <Answered query={useProfile()}>
      {(profile) => (
        <Page title={name} lead={t.status[profile.status]}>
          {profile.suspendedReason && (
            <div role="alert" className="note note-red">
              <strong className="font-semibold">{t.suspendedTitle}</strong>
              <p>{profile.suspendedReason}</p>
              <p>{t.suspendedLead}</p>
            </div>
          )}
          {profile.missing.length > 0 && profile.status !== "suspended" && <Submission profile={profile} />}
          <Rows profile={profile} />
          <Leaving />
        </Page>
      )}
    </Answered>
  )
}

function Rows({ profile }: { profile: ShopProfile }) {
  const t = useWords(joiningWords)
  const { locale } = useSpeech()
  const { id, may } = useShop()
  const account = profile.bankAccount
  const [next] = profile.closings
  const rest = profile.reopensOn
    ? t.restingNow(formatDate(profile.reopensOn, locale))
    : next
      ? t.days(formatDate(next.from, locale), formatDate(next.to, locale))
      : t.closingsNone
  const rows: { path: string; Icon: Icon; title: string; note: string; shown?: boolean }[] = [
    { path: "ho-so", Icon: IdentificationCardIcon, title: t.profile, note: t.profileNote },
    {
      path: "giay-to",
      Icon: FilesIcon,
      title: t.papers,
      note: t.papersNote(profile.papers.length),
      shown: may("owner"),
    },
    {
      path: "tai-khoan",
      Icon: BankIcon,
      title: t.account,
      note: account ? `${account.bankName} ${masked(account.accountNumber)}` : t.accountNone,
      shown: may("manager"),
    },
    { path: "ngay-nghi", Icon: CalendarXIcon, title: t.closings, note: rest },
    { path: "gia-gui", Icon: TruckIcon, title: t.rates, note: t.ratesNote, shown: may("manager") },
    { path: "nguoi", Icon: UsersThreeIcon, title: t.members, note: t.membersNote },
  ]
  return (
    <ul className="sheet-card p-2!">
      {rows
        .filter(({ shown = true }) => shown)
        .map(({ path, Icon, title, note }) => (
          <li key={path}>
            <Link
              href={`/quay/${id}/cai-dat/${path}`}
              className="flex min-h-16 items-center gap-4 rounded-control px-3 py-2 hover:bg-sunken"
            >
              <Icon size={26} className="flex-none text-lotus" aria-hidden />
              <span className="min-w-0 flex-1">
                <span className="block font-medium">{title}</span>
                <span className="block text-sm text-ink-soft">{note}</span>
              </span>
              <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
            </Link>
          </li>
        ))}
    </ul>
  )
}

const masked = (number: string) => (number.startsWith("•") ? number : maskAccount(number))

/** Other shops, the other language, and the way out. */
function Leaving() {
  const t = useWords(joiningWords)
  const { locale, speak } = useSpeech()
  const me = useMe()
  const say = useToast()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const leaving = useMutation({
    mutationFn: () => send(producerRoutes.currentSession, { method: "DELETE" }),
    onSuccess: () => {
      queries.clear()
      say(t.signedOut)
      go("/dang-nhap", { replace: true })
    },
  })
  const refusal = useRefusal(leaving.error)
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 px-1">
      {(me.data?.shops.length ?? 0) > 1 && (
        <Link href="/" className="link min-h-11 content-center">
          {t.switchShop}
        </Link>
      )}
      <Link href="/toi" className="link min-h-11 content-center">
        {t.myAccount}
      </Link>
      <Link href="/mo-quay" className="link min-h-11 content-center">
        {t.newShop}
      </Link>
      <Button
        tone="quiet"
        className="-ml-2"
        lang={locale === "vi" ? "en" : "vi"}
        onClick={() => speak(locale === "vi" ? "en" : "vi")}
      >
        {t.language}
      </Button>
      <Button tone="quiet" className="-ml-2" pending={leaving.isPending} onClick={() => leaving.mutate()}>
        {t.signOut}
      </Button>
      {refusal && <Problem>{refusal}</Problem>}
    </div>
  )
}
