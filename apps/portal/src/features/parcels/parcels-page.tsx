import { PARCEL_TABS, type ParcelTab, type ShopParcels } from "@ocop/contract"
import { Button, Note } from "@ocop/ui"
import { useEffect, useState } from "react"
import { useLocation, useSearchParams } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { PushSwitch } from "../push/push-switch"
import { ReturnsLink } from "../returns/returns-link"
import { BulkBar } from "./bulk-bar"
import { JobCard } from "./job-card"
import { SearchBox } from "./search-box"
import { Tabs } from "./tabs"
import { useNow } from "./use-now"
import { useParcels } from "./use-parcels"
import { parcelWords } from "./words"

const isTab = (name: string | null): name is ParcelTab => PARCEL_TABS.some((tab) => tab === name)

/** Parcels by what is to be done with them. The address keeps tab and search, so that going back finds them again. */
export default function ParcelsPage() {
  const t = useWords(parcelWords)
  const { id } = useShop()
  const [asked] = useSearchParams()
  const [, go] = useLocation()
  const q = asked.get("q")?.trim() ?? ""
  const named = asked.get("tab")
  const parcels = useParcels(isTab(named) ? named : "to_confirm", q)
  const first = parcels.data?.pages[0]
  const tab = isTab(named) ? named : "to_confirm"
  const open = (query: Record<string, string>) => go(`/quay/${id}/don?${new URLSearchParams(query)}`)
  return (
    <Page title={t.title} aside={<ReturnsLink />}>
      <SearchBox q={q} onSearch={(typed) => open(typed ? { q: typed } : { tab })} />
      {!q && <Tabs tab={tab} counts={first?.counts} onOpen={(next) => open({ tab: next })} />}
      <Answered query={{ ...parcels, data: parcels.data?.pages, refetch: parcels.refetch }}>
        {(pages) => (
          <>
            {parcels.isError && <Note tone="gold">{t.offline}</Note>}
            <List key={q || tab} pages={pages} asOf={parcels.dataUpdatedAt} tab={q ? null : tab} q={q} />
          </>
        )}
      </Answered>
      {parcels.hasNextPage && (
        <Button
          tone="line"
          pending={parcels.isFetchingNextPage}
          pendingLabel={t.loadingMore}
          onClick={() => parcels.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
      <PushSwitch />
    </Page>
  )
}

interface ListProps {
  pages: ShopParcels[]
  asOf: number
  /** Null for what a search found: many at once needs one kind of work. */
  tab: ParcelTab | null
  q: string
}

const MANY = { to_confirm: "confirm", to_pack: "pack", to_send: "ship" } as const

function List({ pages, asOf, tab, q }: ListProps) {
  const t = useWords(parcelWords)
  const now = useNow(pages[0]?.now ?? "", asOf)
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null)
  const parcels = pages.flatMap((page) => page.parcels)
  const many = tab && tab in MANY ? MANY[tab as keyof typeof MANY] : null
  const fit = many ? parcels.filter(({ acts, isPickup }) => acts.includes(many) && !(many === "ship" && isPickup)) : []
  useEffect(() => {
    if (picked && fit.length === 0) setPicked(null)
  }, [picked, fit.length])
  if (parcels.length === 0) return <Empty illustration="rice">{tab ? t.empty[tab] : t.notFound(q)}</Empty>
  const toggle = (id: string) =>
    setPicked((known) => {
      const next = new Set(known)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <>
      {many && fit.length > 1 && (
        <p className="flex flex-wrap gap-4">
          <Button tone="quiet" onClick={() => setPicked(picked ? null : new Set())}>
            {picked ? t.selectStop : t.select}
          </Button>
          {picked && (
            <Button tone="quiet" onClick={() => setPicked(new Set(fit.map(({ id }) => id)))}>
              {t.selectAll}
            </Button>
          )}
        </p>
      )}
      <ul className="grid gap-3 lg:grid-cols-2">
        {parcels.map((parcel) => (
          <JobCard
            key={parcel.id}
            parcel={parcel}
            now={now}
            picked={
              picked && fit.includes(parcel) ? { isOn: picked.has(parcel.id), toggle: () => toggle(parcel.id) } : null
            }
          />
        ))}
      </ul>
      {many && picked && <BulkBar act={many} ids={[...picked]} onLeft={(left) => setPicked(new Set(left))} />}
    </>
  )
}
