import { producerRoutes, TaxStatementSchema } from "@ocop/contract"
import { formatDong, todayInVietnam } from "@ocop/domain"
import { buttonClass, Field } from "@ocop/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { Answered } from "../../kit/states"
import { payoutWords } from "./words"

/** What was withheld in a month, for the shop's own declaration. */
export function Taxes() {
  const t = useWords(payoutWords)
  const locale = useLocale()
  const { id } = useShop()
  const [month, setMonth] = useState(todayInVietnam(new Date()).slice(0, 7))
  const statement = useQuery({
    queryKey: ["taxes", id, month],
    queryFn: ({ signal }) => call(producerRoutes.shopTaxStatement(id, month), TaxStatementSchema, { signal }),
  })
  return (
    <Card title={t.taxes}>
      <Field
        id="month"
        label={t.month}
        type="month"
        value={month}
        onChange={({ target }) => /^20\d\d-\d\d$/.test(target.value) && setMonth(target.value)}
      />
      <Answered query={statement}>
        {({ rows: [row] }) =>
          row ? (
            <>
              <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1">
                {(["revenue", "vat", "pit"] as const).map((key) => (
                  <div key={key} className="contents">
                    <dt>{t[key]}</dt>
                    <dd className="price text-right tabular-nums">{formatDong(row[key], locale)}</dd>
                  </div>
                ))}
              </dl>
              <a
                className={`${buttonClass("line")} mt-4`}
                href={`/api${producerRoutes.shopTaxSheet(id, month)}&locale=${locale}`}
                download
              >
                {t.taxSheet}
              </a>
            </>
          ) : (
            <p className="mt-3 text-ink-soft">{t.noTaxes}</p>
          )
        }
      </Answered>
    </Card>
  )
}
