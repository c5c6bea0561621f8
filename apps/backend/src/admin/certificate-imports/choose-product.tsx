import { Button, Text } from "@medusajs/ui"
import type { CertificateImportRow, ProductCandidate } from "@ocop/contract"
import { useDeferredValue, useState } from "react"
import { Refused, TextField, useAct, useQueryOf, useWords } from "../kit"
import { certificateImportMessages } from "./messages"

/** The officer says which product a row means; the nearest are offered, and none is taken by itself. */
export function ChooseProduct({ listId, row }: { listId: string; row: CertificateImportRow }) {
  const { words } = useWords(certificateImportMessages)
  const path = `/admin/certificate-imports/${encodeURIComponent(listId)}/rows/${row.number}`
  const act = useAct()
  const choose = (productId: string | null) => act.mutate({ path: `${path}/choices`, body: { productId } })
  const [q, setQ] = useState("")
  const wanted = useDeferredValue(q.trim())
  const found = useQueryOf<{ products: ProductCandidate[] }>(
    `${path}/candidates?q=${encodeURIComponent(wanted || row.cells.name || "-")}`,
  )
  if (row.isChosen)
    return (
      <div>
        <Button size="small" variant="transparent" isLoading={act.isPending} onClick={() => choose(null)}>
          {words.takeBack}
        </Button>
        <Refused error={act.error} because={words.because} />
      </div>
    )
  const products = wanted ? (found.data?.products ?? []) : row.candidates
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border p-3">
      <legend className="sr-only">{words.choose}</legend>
      <div className="max-w-sm">
        <TextField label={words.search} type="search" maxLength={200} value={q} onChange={setQ} />
      </div>
      <Text size="small" weight="plus">
        {products.length > 0 ? words.near : words.noNear}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {products.map((product) => (
          <li key={product.id} className="flex flex-wrap items-center justify-between gap-2">
            <Text size="small" className="min-w-0 break-words">
              <b>{product.title}</b>
              {[product.producer, product.place].filter(Boolean).map((each) => `, ${each}`)}
            </Text>
            <Button
              size="small"
              variant="secondary"
              aria-label={`${words.thisOne}: ${product.title}`}
              disabled={act.isPending}
              onClick={() => choose(product.id)}
            >
              {words.thisOne}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={act.error} because={words.because} />
    </fieldset>
  )
}
