import { producerRoutes } from "@ocop/contract"
import { buttonClass, Problem } from "@ocop/ui"
import { FileArrowUpIcon } from "@phosphor-icons/react"
import type { ChangeEvent } from "react"
import { useLocation } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { useImportAct } from "./use-imports"
import { importWords } from "./words"

const KINDS = ".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** One press: the file is chosen, read by the market, and what it would do opens. */
export function ChooseList({ tone, label }: { tone: "go" | "line"; label: string }) {
  const t = useWords(importWords)
  const { id } = useShop()
  const [, go] = useLocation()
  const looking = useImportAct()
  const refusal = useRefusal(looking.error, t.refusals)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ""
    if (!file || looking.isPending) return
    const body = new FormData()
    body.set("file", file)
    const open = (run: { id: string }) => go(`/quay/${id}/mon/danh-sach/${run.id}`)
    looking.mutate({ route: producerRoutes.shopImports(id), body }, { onSuccess: open })
  }
  return (
    <div className="flex flex-col gap-3">
      <label
        className={`${buttonClass(tone, "w-full sm:w-auto sm:self-start")} cursor-pointer focus-within:outline-3`}
        aria-busy={looking.isPending || undefined}
      >
        <FileArrowUpIcon size={20} aria-hidden />
        <span role={looking.isPending ? "status" : undefined}>{looking.isPending ? t.reading : label}</span>
        <input type="file" accept={KINDS} className="sr-only" onChange={choose} disabled={looking.isPending} />
      </label>
      {refusal && <Problem>{refusal}</Problem>}
    </div>
  )
}
