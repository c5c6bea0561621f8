import type { TaxStatement } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { useState } from "react"
import { Answered, Empty, Rows, Strip, TextField, useQueryOf, useWords } from "../kit"
import { payoutMessages } from "./messages"

/** What was withheld in a month, by producer: what the operator declares. */
export function Taxes() {
  const { words, money, locale } = useWords(payoutMessages)
  const [month, setMonth] = useState(todayInVietnam(new Date()).slice(0, 7))
  const answer = useQueryOf<TaxStatement>(`/admin/tax-statements?month=${month}`)
  return (
    <Strip label={words.taxes}>
      <div className="w-56">
        <TextField
          label={words.month}
          type="month"
          value={month}
          onChange={(typed) => /^20\d\d-\d\d$/.test(typed) && setMonth(typed)}
        />
      </div>
      <Answered of={answer}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty>{words.noTaxes}</Empty>
          ) : (
            <>
              <Rows
                label={words.taxes}
                rows={[...rows, sumOf(rows, words.sum)]}
                keyOf={({ shop }) => shop.id}
                isInside
                columns={[
                  { title: words.producer, of: ({ shop }) => shop.name, isHead: true },
                  { title: words.taxCode, of: ({ shop }) => shop.taxCode },
                  { title: words.revenue, of: ({ revenue }) => money(revenue), isSum: true },
                  { title: words.vat, of: ({ vat }) => money(vat), isSum: true },
                  { title: words.pit, of: ({ pit }) => money(pit), isSum: true },
                ]}
              />
              <a
                className="text-sm underline underline-offset-2"
                href={`/admin/tax-statements/sheet?month=${month}&locale=${locale}`}
                download
              >
                {words.taxSheet}
              </a>
            </>
          )
        }
      </Answered>
    </Strip>
  )
}

type Row = TaxStatement["rows"][number]

function sumOf(rows: readonly Row[], name: string): Row {
  const sum = (key: "revenue" | "vat" | "pit") => rows.reduce((all, row) => all + row[key], 0)
  return { shop: { id: "sum", name, taxCode: null }, revenue: sum("revenue"), vat: sum("vat"), pit: sum("pit") }
}
