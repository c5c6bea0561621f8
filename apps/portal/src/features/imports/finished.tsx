import type { ImportRun } from "@ocop/contract"
import { buttonClass, Note } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { ItemRows } from "./item-rows"
import { importWords } from "./words"

/** What became of a list. */
export function Finished({ run }: { run: ImportRun }) {
  const t = useWords(importWords)
  const { id } = useShop()
  if (run.startedAt === null) return <Note>{t.left}</Note>
  return (
    <>
      <section className="sheet-card flex flex-col gap-3" role="status">
        <h2>{t.done(run.done)}</h2>
        <p className="text-ink-soft">{run.state === "cancelled" ? t.stopped : t.doneLead}</p>
        <Link href={`/quay/${id}/mon`} className={buttonClass("go", "self-start no-underline")}>
          {t.toGoods}
        </Link>
      </section>
      {run.failed > 0 && (
        <Card title={<span className="text-lacquer-deep">{t.failedCount(run.failed)}</span>}>
          <ItemRows importId={run.id} shown={{ state: "failed" }} />
        </Card>
      )}
    </>
  )
}
