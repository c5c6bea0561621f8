import type { Payout, Statement, StatementRow } from "@ocop/contract"
import { formatDate, formatDong, todayInVietnam } from "@ocop/domain"
import type { Settings } from "../modules/setting/service"
import { writeXlsx, type XlsxCell } from "../spreadsheets/write-xlsx"
import { Paper } from "./paper"
import { type StatementWords, statementWords } from "./statement-words"

type Locale = "vi" | "en"

interface StatementFacts extends Statement {
  settings: Pick<Settings, "operator" | "demo">
  /** When this copy was made. */
  at: Date
}

const SHARES = [0.1, 0.19, 0.125, 0.105, 0.11, 0.12, 0.125, 0.125]

/** A payout's statement as a PDF: what every parcel brought, and that all of it is the sum that was paid. */
export function statementDocument({ payout, rows, settings, at }: StatementFacts, locale: Locale): Promise<Buffer> {
  const words = statementWords[locale]
  const paper = new Paper({
    title: `${words.title} ${payout.memo}`,
    author: settings.operator.legalName ?? settings.operator.name,
    at,
    locale,
    foot: (page, pages) => words.foot(payout.memo, page, pages),
  })
  paper.title(words.title, words.under(payout.run, formatDate(payout.through, locale)))
  if (settings.demo) paper.notice(words.demo)
  paper.facts([
    [words.shop, payout.shop.name],
    [words.account, `${payout.account.bankName} ${payout.account.number}, ${payout.account.name}`],
    [words.memo, payout.memo],
    [words.state, stateOf(payout, words)],
  ])
  const columns = words.columns.map((head, index) => ({ head, share: SHARES[index] ?? 0, right: index > 1 }))
  paper.table(
    columns,
    rows.map((row) => [dayOf(row, locale), subjectOf(row, words), ...sumsOf(row).map((sum) => money(sum, locale))]),
    [[words.total, formatDong(payout.amount, locale)]],
  )
  return paper.bytes()
}

/** The same as a sheet: numbers stay numbers. */
export function statementSheet({ payout, rows }: Statement, locale: Locale): Buffer {
  const words = statementWords[locale]
  const table: XlsxCell[][] = [
    [...words.columns],
    ...rows.map((row) => [dayOf(row, locale), subjectOf(row, words), ...sumsOf(row)]),
    [null, words.total, null, null, null, null, null, payout.amount],
  ]
  return writeXlsx([{ name: words.sheet, rows: table, widths: [12, 34, 14, 12, 14, 14, 16, 14] }])
}

const dayOf = ({ at }: StatementRow, locale: Locale) => formatDate(todayInVietnam(new Date(at)), locale)
const sumsOf = ({ sale, commission, tax, refunded, cashHeld, net }: StatementRow) => [
  sale,
  turned(commission),
  turned(tax),
  turned(refunded),
  turned(cashHeld),
  net,
]
const turned = (sum: number | null) => (sum === null ? null : 0 - sum)
const money = (sum: number | null, locale: Locale) => (sum === null ? "" : formatDong(sum, locale))

function subjectOf({ kind, code, carried, reason }: StatementRow, words: StatementWords): string {
  const name = kind === "parcel" || kind === "rest" ? (code ?? words.kinds.other) : words.kinds[kind]
  const notes = [kind === "rest" && words.rest, carried && words.carried, reason].filter(Boolean).join("; ")
  return notes ? `${name} (${notes})` : name
}

function stateOf({ state, reference, reason }: Payout, { states }: StatementWords): string {
  if (state === "confirmed") return states.confirmed(reference ?? "")
  return state === "failed" ? states.failed(reason ?? "") : states.made
}
