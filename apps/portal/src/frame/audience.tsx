import { Redirect, useLocation, useParams } from "wouter"
import { Failed, Loading } from "../kit/states"
import type { Page } from "../pages"
import { NoShop } from "./not-found"
import { useMe } from "./session"
import { Shell } from "./shell"
import { reaches, type Shop, ShopContext } from "./shop"

/** Lets a page be seen by whom it is for; whoever is not signed in is asked to, and comes back here. */
export function Audience({ page: { audience, tab, Body } }: { page: Page }) {
  if (audience === "open") return <Body />
  return <SignedIn {...{ tab, Body, isOfShop: audience === "shop" }} />
}

function SignedIn({ tab = "today", Body, isOfShop }: Pick<Page, "tab" | "Body"> & { isOfShop: boolean }) {
  const me = useMe()
  const [here] = useLocation()
  const { shopId } = useParams<{ shopId?: string }>()
  if (me.isPending) return <Loading />
  if (me.isError) return <Failed again={() => me.refetch()} />
  if (me.data === null) return <Redirect to={`/dang-nhap?ve=${encodeURIComponent(here)}`} replace />
  if (!isOfShop) return <Body />
  const known = me.data.shops.find(({ id }) => id === shopId)
  if (!known) return <NoShop />
  const shop: Shop = { ...known, may: (role) => reaches(known.role, role) }
  return (
    <ShopContext value={shop}>
      <Shell tab={tab}>
        <Body />
      </Shell>
    </ShopContext>
  )
}
