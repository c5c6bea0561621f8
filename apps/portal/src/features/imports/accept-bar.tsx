import { type ImportRun, producerRoutes } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useLocation } from "wouter"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { ChooseList } from "./choose-list"
import { useImportAct } from "./use-imports"
import { importWords } from "./words"

/** What the list would do in one sentence, and the one thing to press. */
export function AcceptBar({ run }: { run: ImportRun }) {
  const t = useWords(importWords)
  const { id } = useShop()
  const say = useToast()
  const [, go] = useLocation()
  const act = useImportAct()
  const refusal = useRefusal(act.error, t.refusals)
  const { wrong } = run.counts
  const accept = () =>
    act.mutate({ route: producerRoutes.shopImportAcceptances(id, run.id), body: { goodRowsOnly: wrong > 0 } })
  const leave = () => {
    const left = () => {
      say(t.left)
      go(`/quay/${id}/mon/danh-sach`)
    }
    act.mutate({ route: producerRoutes.shopImport(id, run.id), method: "DELETE" }, { onSuccess: left })
  }
  const sentence = wrong > 0 ? t.summaryWrong(wrong) : run.toDo === 0 ? t.summarySame : t.summaryGood
  return (
    <section className="sheet-card flex flex-col gap-4">
      <p className={wrong > 0 ? "font-medium text-lacquer-deep" : "font-medium"}>{sentence}</p>
      {refusal && <Problem>{refusal}</Problem>}
      <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-start">
        {wrong > 0 && <ChooseList tone="go" label={t.again} />}
        {run.toDo > 0 && (
          <Button tone={wrong > 0 ? "line" : "go"} onClick={accept} pending={act.isPending} pendingLabel={t.accepting}>
            {wrong > 0 ? t.acceptGood(run.toDo) : t.accept(run.toDo)}
          </Button>
        )}
        <Button tone="quiet" onClick={leave}>
          {t.leave}
        </Button>
      </div>
    </section>
  )
}
