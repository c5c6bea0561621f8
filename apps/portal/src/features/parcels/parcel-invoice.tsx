import { INVOICE_FILE, producerRoutes, type ShopParcel, ShopParcelSchema } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { type ChangeEvent, useRef } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { useParcelsAgain } from "./use-parcels"
import { parcelWords } from "./words"

/** The invoice that the buyer asked for: to whom, and the file once it is issued. */
export function ParcelInvoice({ parcel }: { parcel: ShopParcel }) {
  const t = useWords(parcelWords)
  const { invoice } = parcel
  if (!invoice) return null
  return (
    <Card title={t.invoice}>
      <p className="font-medium">{invoice.company}</p>
      <p className="text-ink-soft">
        {t.taxCode} {invoice.taxCode}
      </p>
      <p className="text-ink-soft">{invoice.address}</p>
      <p className="break-words text-ink-soft">
        {t.invoiceEmail}: {invoice.email}
      </p>
      <InvoiceFile parcel={parcel} file={invoice.file} />
    </Card>
  )
}

type File = NonNullable<ShopParcel["invoice"]>["file"]

function InvoiceFile({ parcel, file }: { parcel: ShopParcel; file: File }) {
  const t = useWords(parcelWords)
  const { id, may } = useShop()
  const again = useParcelsAgain()
  const say = useToast()
  const chooser = useRef<HTMLInputElement>(null)
  const route = producerRoutes.shopInvoiceFile(id, parcel.id)
  const attaching = useMutation({
    mutationFn: (form: FormData | null) =>
      call(route, ShopParcelSchema, form ? { method: "POST", body: form } : { method: "DELETE" }),
    onSuccess: (_, form) => {
      if (form) say(t.attached)
      return again()
    },
  })
  const refusal = useRefusal(attaching.error, t.fileRefused)
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [picked] = event.target.files ?? []
    event.target.value = ""
    if (!picked) return
    const form = new FormData()
    form.set(INVOICE_FILE.field, picked)
    attaching.mutate(form)
  }
  return (
    <div className="mt-3 flex flex-col gap-3">
      {file && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <a href={`/api${route}`} className="link">
            {t.download}: {file.name}
          </a>
          {may("manager") && (
            <Button tone="quiet" pending={attaching.isPending} onClick={() => attaching.mutate(null)}>
              {t.removeFile}
            </Button>
          )}
        </p>
      )}
      {may("manager") && (
        <>
          <input
            ref={chooser}
            type="file"
            className="sr-only"
            tabIndex={-1}
            aria-label={t.attach}
            accept=".pdf,.xml,application/pdf,text/xml"
            onChange={chosen}
          />
          <Button
            tone="line"
            pending={attaching.isPending}
            pendingLabel={t.attaching}
            onClick={() => chooser.current?.click()}
          >
            {file ? t.attachOther : t.attach}
          </Button>
        </>
      )}
      {refusal && <Problem>{refusal}</Problem>}
    </div>
  )
}
