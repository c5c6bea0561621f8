import { clx, Table } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface Column<Row> {
  title: string
  /** One cell. */
  of(row: Row): ReactNode
  /** Sums and counts stand under each other. */
  isSum?: boolean
  /** What a row is about: on a phone it heads the others, without its title. */
  isHead?: boolean
  className?: string
}

interface RowsProps<Row> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf(row: Row): string
  label: string
  /** Stands in a strip, which has gutters already. */
  isInside?: boolean
}

/** A table; on a phone each row is a block of its own, with the titles before the values. */
export function Rows<Row>({ rows, columns, keyOf, label, isInside = false }: RowsProps<Row>) {
  return (
    <Table aria-label={label}>
      <Table.Header className="max-md:sr-only">
        <Table.Row>
          {columns.map(({ title, isSum }) => (
            <Table.HeaderCell key={title} className={clx(isSum && "text-right", isInside && "[&:first-child]:!pl-0")}>
              {title}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row
            key={keyOf(row)}
            className={clx("align-top max-md:grid max-md:py-3", isInside ? "[&_td:first-child]:!pl-0" : "max-md:px-6")}
          >
            {columns.map(({ title, of, isSum, isHead, className }) => (
              <Table.Cell
                key={title}
                data-title={title}
                className={clx(
                  "h-auto whitespace-normal py-3 max-md:!px-0 max-md:py-1",
                  isHead
                    ? "font-medium max-md:order-first"
                    : "max-md:before:text-ui-fg-subtle max-md:empty:hidden max-md:grid max-md:grid-cols-[6.5rem_minmax(0,1fr)] max-md:gap-x-3 max-md:before:content-[attr(data-title)]",
                  isSum && "tabular-nums md:whitespace-nowrap md:text-right",
                  className,
                )}
              >
                {of(row)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
