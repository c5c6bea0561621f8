import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentRequest, TransferDetails } from "@ocop/contract"
import { environment } from "../config/environment"
import { cardDetails } from "../modules/payment-stripe/configured"
import type { Settings } from "../modules/setting/service"
import { type TransferAccount, transferAccount } from "./account"
import { qrSvg, vietQr } from "./vietqr"

interface Row {
  method: PaymentRequest["method"]
  state: PaymentRequest["state"]
  amount: number
  dueAt: string
  paidAt: string | null
  memo: string | null
  /** The account that the installation has chosen, as its settings keep it. */
  transfer: Settings["payment"]["transfer"]
  clientSecret: string | null
  inQuestion: number
  refunded: number
}

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const REQUEST = `
  select request.method, request.state, cast(request.amount as float8) as amount,
    ${moment("request.due_at")} as "dueAt", ${moment("request.paid_at")} as "paidAt", request.memo,
    (select chosen->'payment'->'transfer' from setting where id = 'setting') as transfer,
    (select s.data->>'client_secret' from payment_session s where s.id = request.payment_session_id) as "clientSecret",
    cast(coalesce((select sum(b.amount) from bank_transaction b where b.order_id = request.order_id
      and b.state in ('queued', 'asked') and b.currency = 'VND' and b.deleted_at is null), 0) as float8) as "inQuestion",
    cast(least(coalesce((select sum(r.amount) from refund r where r.payment_id = request.payment_id
        and r.deleted_at is null), 0), request.amount - request.shortfall)
      + coalesce((select sum(b.amount) from bank_refund b where b.order_id = request.order_id
        and b.bank_transaction_id is not null and b.deleted_at is null), 0) as float8) as refunded
  from payment_request request
  where request.order_id = ? and request.deleted_at is null`

/** What an order waits for or was paid with, as its buyer sees it; null for cash on delivery. One statement. */
export async function readPaymentRequest({ sql }: { sql: Knex }, orderId: string): Promise<PaymentRequest | null> {
  const { rows } = await sql.raw<{ rows: Row[] }>(REQUEST, [orderId])
  const [row] = rows
  if (!row) return null
  const { memo, clientSecret, transfer, ...rest } = row
  const waits = row.state === "waiting"
  const account = transferAccount(transfer, environment().DEMO === "on")
  return {
    ...rest,
    transfer: waits && memo && account ? detailsOf(account, memo, row.amount) : null,
    card: cardDetails(waits && row.method === "card" ? clientSecret : null),
  }
}

function detailsOf(account: TransferAccount, memo: string, amount: number): TransferDetails {
  const qr = vietQr({ ...account, amount, memo })
  return { ...account, memo, qr, qrSvg: drawingOf(qr) }
}

/** A waiting page asks every few seconds, and the drawing stays the same. */
const drawn = new Map<string, string>()
const REMEMBERED = 500

function drawingOf(qr: string): string {
  const known = drawn.get(qr)
  if (known) return known
  const [oldest] = drawn.keys()
  if (oldest && drawn.size >= REMEMBERED) drawn.delete(oldest)
  const drawing = qrSvg(qr)
  drawn.set(qr, drawing)
  return drawing
}
