import { type ParcelActs, ParcelActsAnswerSchema, producerRoutes } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { PrinterIcon } from "@phosphor-icons/react"
import { useMutation } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { ActFailed } from "./act-failed"
import { keptCarrier } from "./kept-carrier"
import { useParcelsAgain } from "./use-parcels"
import { usePrint } from "./use-print"
import { parcelWords } from "./words"

/** As many as one call takes. */
const MOST = 50

interface BulkBarProps {
  act: ParcelActs["act"]
  ids: string[]
  /** What could not be done stays chosen. */
  onLeft(ids: string[]): void
}

/** Many parcels at once; what could not be done is said, and stays. */
export function BulkBar({ act, ids, onLeft }: BulkBarProps) {
  const t = useWords(parcelWords)
  const { id } = useShop()
  const again = useParcelsAgain()
  const say = useToast()
  const print = usePrint()
  const doing = useMutation({
    mutationFn: () => {
      const carrier = keptCarrier()
      const shipment = act === "ship" && carrier ? { shipment: { carrier } } : {}
      return call(producerRoutes.shopManyActs(id), ParcelActsAnswerSchema, {
        method: "POST",
        body: { act, ids: ids.slice(0, MOST), ...shipment },
      })
    },
    onSuccess: async ({ results }) => {
      await again()
      say(t.manyDone(results.filter(({ isDone }) => isDone).length))
      const left = results.filter(({ isDone }) => !isDone).map((result) => result.id)
      onLeft([...left, ...ids.slice(MOST)])
    },
  })
  const failed = doing.data?.results.filter(({ isDone }) => !isDone).length ?? 0
  return (
    <div className="sticky bottom-20 z-20 lg:bottom-4">
      <div className="sheet-card flex flex-col gap-3 p-3!">
        {failed > 0 && <Problem>{t.manyFailed(failed)}</Problem>}
        <ActFailed act={doing} />
        <div className="flex flex-wrap gap-3">
          <Button
            className="min-h-13 flex-1"
            disabled={ids.length === 0}
            pending={doing.isPending}
            pendingLabel={t.working}
            onClick={() => doing.mutate()}
          >
            {t.many[act](ids.length)}
          </Button>
          {act !== "confirm" && (
            <Button
              tone="line"
              className="min-h-13"
              disabled={ids.length === 0}
              pending={print.isPending}
              pendingLabel={t.printing}
              onClick={() => print.mutate({ kind: act === "pack" ? "packing_slip" : "label", ids })}
            >
              <PrinterIcon size={22} aria-hidden /> {act === "pack" ? t.printSlips : t.printLabels}
            </Button>
          )}
        </div>
        <ActFailed act={print} />
      </div>
    </div>
  )
}
