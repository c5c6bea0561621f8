import { Table } from "@medusajs/ui"
import type { TaxStatement } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { useState } from "react"
import { Answered, Empty, Strip, TextField, useQueryOf, useWords } from "../kit"
import { payoutMessages } from "./messages"

/** What was withheld in a month, by producer: what the operator declares. */
export function Taxes() {
  const { words, money } = useWords(payoutMessages)
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
            <div className="overflow-x-auto">
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{words.producer}</Table.HeaderCell>
                    <Table.HeaderCell>{words.taxCode}</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">{words.revenue}</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">{words.vat}</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">{words.pit}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {[...rows, sumOf(rows, words.sum)].map(({ shop, revenue, vat, pit }) => (
                    <Table.Row key={shop.id}>
                      <Table.Cell>{shop.name}</Table.Cell>
                      <Table.Cell>{shop.taxCode ?? ""}</Table.Cell>
                      <Table.Cell className="text-right">{money(revenue)}</Table.Cell>
                      <Table.Cell className="text-right">{money(vat)}</Table.Cell>
                      <Table.Cell className="text-right">{money(pit)}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </div>
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
