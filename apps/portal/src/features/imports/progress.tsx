import { type ImportRun, producerRoutes } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useImportAct } from "./use-imports"
import { importWords } from "./words"

/** The browser's own bar, in the market's colours. */
const BAR =
  "h-3 w-full appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-lotus [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-lotus"

/** How far a list has been taken. */
export function Progress({ run }: { run: ImportRun }) {
  const t = useWords(importWords)
  const { id } = useShop()
  const act = useImportAct()
  const over = run.done + run.failed
  const stop = () => act.mutate({ route: producerRoutes.shopImport(id, run.id), method: "DELETE" })
  return (
    <section className="sheet-card flex flex-col gap-3">
      <p className="font-medium tabular-nums" role="status">
        {t.running(over, run.toDo)}
      </p>
      <progress className={BAR} max={run.toDo} value={over} aria-label={t.running(over, run.toDo)} />
      <p className="text-sm text-ink-soft">{t.runningLead}</p>
      <Button tone="line" className="self-start" onClick={stop} pending={act.isPending}>
        {t.stop}
      </Button>
    </section>
  )
}
