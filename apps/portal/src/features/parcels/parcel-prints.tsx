import { producerRoutes, type ShopParcel } from "@ocop/contract"
import { buttonClass } from "@ocop/ui"
import { PrinterIcon } from "@phosphor-icons/react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { parcelWords } from "./words"

const PRINTED: ReadonlySet<ShopParcel["state"]> = new Set(["confirmed", "packed", "shipped", "undeliverable"])

/** Label and packing slip, A6, opened beside this page. */
export function ParcelPrints({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const { id } = useShop()
  if (!PRINTED.has(parcel.state)) return null
  const papers = [
    { href: `/api${producerRoutes.parcelLabel(id, parcel.id)}`, words: t.label },
    { href: `/api${producerRoutes.parcelPackingSlip(id, parcel.id)}`, words: t.slip },
  ]
  return (
    <p className="grid gap-3 sm:grid-cols-2">
      {papers.map(({ href, words }) => (
        <a key={href} href={href} target="_blank" rel="noreferrer" className={buttonClass("line")}>
          <PrinterIcon size={22} aria-hidden /> {words}
        </a>
      ))}
    </p>
  )
}
