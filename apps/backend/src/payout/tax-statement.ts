import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TaxStatement } from "@ocop/contract"

interface Row {
  id: string
  name: string
  taxCode: string | null
  revenue: number
  vat: number
  pit: number
}

/** What the ledger says of a month, by producer: sales less refunds, and the taxes that were held back and given back. */
const MONTH = `
  select p.id, p.name, p.tax_code as "taxCode",
    coalesce(-sum(e.amount) filter (where left(e.account, 9) = 'producer_' and t.kind in ('paid', 'delivered', 'refunded')), 0)::float8 as revenue,
    coalesce(-sum(e.amount) filter (where e.account = 'vat_withheld'), 0)::float8 as vat,
    coalesce(-sum(e.amount) filter (where e.account = 'pit_withheld'), 0)::float8 as pit
  from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join producer p on p.id = t.producer_id
  where t.happened_on >= cast(:first as date) and t.happened_on < cast(:first as date) + interval '1 month'
    and t.kind in ('paid', 'delivered', 'refunded', 'tax')
    and (:producerId = '' or p.id = :producerId)
  group by p.id, p.name, p.tax_code
  order by p.name, p.id`

/** Taxes withheld in a month ("YYYY-MM"), of everybody or of one producer, in đồng. One statement. */
export async function taxStatement(sql: Knex, month: string, producerId = ""): Promise<TaxStatement> {
  const { rows } = await sql.raw<{ rows: Row[] }>(MONTH, { first: `${month}-01`, producerId })
  return {
    month,
    rows: rows
      .filter(({ revenue, vat, pit }) => revenue !== 0 || vat !== 0 || pit !== 0)
      .map(({ id, name, taxCode, ...sums }) => ({ shop: { id, name, taxCode }, ...sums })),
  }
}
