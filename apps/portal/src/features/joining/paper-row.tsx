import { type Paper, producerRoutes } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { FilePdfIcon } from "@phosphor-icons/react"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** One paper that was handed in: opened in a page of its own, taken out while the operator has not decided. */
export function PaperRow({ paper, number, today }: { paper: Paper; number: number; today: string }) {
  const t = useWords(joiningWords)
  const locale = useLocale()
  const { id } = useShop()
  const removing = useProfileAct(t.removed)
  const refusal = useRefusal(removing.error)
  const file = `/api${producerRoutes.shopPaperFile(id, paper.id)}`
  const name = paper.title ?? t.page(number)
  const isOver = paper.validUntil !== null && paper.validUntil < today
  return (
    <li className="flex flex-wrap items-center gap-3 border-hairline border-t pt-2 first:border-t-0">
      <a href={file} target="_blank" rel="noreferrer" className="flex min-w-0 flex-1 items-center gap-3">
        {paper.isPhoto ? (
          <img
            src={file}
            alt=""
            loading="lazy"
            className="size-16 flex-none rounded-control border border-hairline bg-sunken object-cover"
          />
        ) : (
          <span className="grid size-16 flex-none place-items-center rounded-control bg-sunken">
            <FilePdfIcon size={30} aria-hidden />
          </span>
        )}
        <span className="min-w-0">
          <span className="link block">
            {t.view} {name}
          </span>
          {paper.validUntil && (
            <span className={`block text-sm ${isOver ? "font-medium text-lacquer" : "text-ink-soft"}`}>
              {isOver
                ? t.expired(formatDate(paper.validUntil, locale))
                : t.expires(formatDate(paper.validUntil, locale))}
            </span>
          )}
        </span>
      </a>
      {paper.isRemovable && (
        <Button
          tone="quiet"
          aria-label={`${t.remove} ${name}`}
          pending={removing.isPending}
          onClick={() => removing.mutate({ route: producerRoutes.shopPaper(id, paper.id), method: "DELETE" })}
        >
          {t.remove}
        </Button>
      )}
      {refusal && <Problem>{refusal}</Problem>}
    </li>
  )
}
