import { type ImportRun, producerRoutes } from "@ocop/contract"
import { formatMoment } from "@ocop/domain"
import { buttonClass } from "@ocop/ui"
import { CaretRightIcon, DownloadSimpleIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { ChooseList } from "./choose-list"
import { useImports } from "./use-imports"
import { importWords } from "./words"

/** Bringing goods in from a spreadsheet, and taking them out into one. */
export default function ImportsPage() {
  const t = useWords(importWords)
  const { id } = useShop()
  const { data } = useImports()
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/mon`, label: t.back }}>
      <Card>
        <p className="mb-4">{t.how}</p>
        <ChooseList tone="go" label={t.choose} />
        <p className="mt-5 mb-2 font-medium">{t.template}</p>
        <Files route={producerRoutes.shopGoodsListTemplate(id)} xlsx={t.templateXlsx} csv={t.templateCsv} />
      </Card>
      <Card title={t.takeOut}>
        <p className="mb-4 text-ink-soft">{t.takeOutLead}</p>
        <Files route={producerRoutes.shopGoodsList(id)} xlsx={t.asXlsx} csv={t.asCsv} />
      </Card>
      {data && data.imports.length > 0 && (
        <Card title={t.earlier}>
          <ul className="-my-2 divide-y divide-hairline">
            {data.imports.map((run) => (
              <li key={run.id}>
                <Earlier run={run} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  )
}

/** The browser fetches these itself, with the cookie of whoever is signed in. */
function Files({ route, xlsx, csv }: { route: string; xlsx: string; csv: string }) {
  const locale = useLocale()
  return (
    <p className="grid grid-cols-2 gap-3 sm:flex">
      {[["xlsx", xlsx] as const, ["csv", csv] as const].map(([format, label]) => (
        <a
          key={format}
          href={`/api${route}?format=${format}&locale=${locale}`}
          className={buttonClass("line", "px-3! whitespace-nowrap")}
          download
        >
          <DownloadSimpleIcon size={20} aria-hidden /> {label}
        </a>
      ))}
    </p>
  )
}

function Earlier({ run }: { run: ImportRun }) {
  const t = useWords(importWords)
  const { id } = useShop()
  const locale = useLocale()
  return (
    <Link
      href={`/quay/${id}/mon/danh-sach/${run.id}`}
      className="flex min-h-12 items-center gap-3 py-2 text-ink no-underline"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium break-words">{run.fileName}</span>
        <span className="block text-sm text-ink-soft">
          {formatMoment(run.createdAt, locale)} · {t.rows(run.rows)}
        </span>
      </span>
      <span className={`text-sm font-medium ${run.state === "running" ? "text-lotus" : "text-ink-soft"}`}>
        {t.states[run.state]}
      </span>
      <CaretRightIcon size={20} className="flex-none" aria-hidden />
    </Link>
  )
}
