import type { ShopListings } from "@ocop/contract"
import { buttonClass, Note } from "@ocop/ui"
import { CameraIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { DraftRow } from "./draft-row"
import { GoodsRow } from "./goods-row"
import { QuickSheet } from "./quick-sheet"
import { useGoods } from "./use-goods"
import { goodsWords } from "./words"

/** Món: everything that the shop sells, is writing, or has sent. */
export default function GoodsPage() {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const base = `/quay/${id}/mon`
  return (
    <Page
      title={t.goods}
      lead={t.goodsLead}
      aside={
        <Link href={`${base}/moi`} className={buttonClass("go")}>
          <CameraIcon size={22} aria-hidden /> {t.add}
        </Link>
      }
    >
      <nav className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 lg:mx-0 lg:flex-wrap lg:px-0">
        {[
          [`${base}/nhap`, t.import],
          [`${base}/giam-gia`, t.grants],
          [`${base}/nhan`, t.claim],
        ].map(([href, label]) => (
          <Link key={href} href={href ?? base} className="chip flex-none">
            {label}
          </Link>
        ))}
      </nav>
      <Answered query={useGoods()}>{(goods) => <Goods goods={goods} />}</Answered>
    </Page>
  )
}

function Goods({ goods: { listings, drafts, isApproved } }: { goods: ShopListings }) {
  const t = useWords(goodsWords)
  const [open, setOpen] = useState<string | null>(null)
  const chosen = listings.find(({ productId }) => productId === open)
  return (
    <>
      {!isApproved && <Note>{t.notApproved}</Note>}
      {drafts.length > 0 && (
        <Card title={t.drafts}>
          <ul className="divide-y divide-hairline">
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </ul>
        </Card>
      )}
      {listings.length > 0 ? (
        <Card>
          <ul className="divide-y divide-hairline">
            {listings.map((listing) => (
              <GoodsRow key={listing.productId} listing={listing} onOpen={() => setOpen(listing.productId)} />
            ))}
          </ul>
        </Card>
      ) : (
        drafts.length === 0 && <p className="py-10 text-center text-lg">{t.none}</p>
      )}
      {chosen && <QuickSheet listing={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}
