// Money by transfer: a storm of repeated messages, a long statement, and how soon a buyer's page can say "paid".
import { createHmac } from "node:crypto"
import { median, timed } from "../bin/lib/measure.mjs"
import { withDatabase } from "../bin/lib/postgres.mjs"

const ACCOUNT = "0000000000"
const ROWS = 5000
const AT_ONCE = 16

/** `shop`: ours, of shops/ours.mjs. Answers rows { title, value } for the report; throws when an effect is not exactly one. */
export async function measureBank({ backendUrl, databaseUrl, shop, secret, password }, { quick }) {
  const orders = quick ? 20 : 100
  const tell = teller(backendUrl, secret)
  return [
    ...(await storm({ databaseUrl, shop, tell }, { orders, messages: orders * 10 })),
    await soonPaid({ shop, tell }, quick ? 5 : 20),
    await statement({ backendUrl, databaseUrl, password }),
  ]
}

function teller(backendUrl, secret) {
  return async (movement) => {
    const at = Math.floor(Date.now() / 1000)
    const body = JSON.stringify({
      transactions: [{ accountNumber: ACCOUNT, at: new Date().toISOString(), ...movement }],
    })
    const v1 = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")
    const response = await fetch(`${backendUrl}/hooks/bank/own`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-signature": `t=${at},v1=${v1}` },
      body,
    })
    if (!response.ok) throw new Error(`The bank's message was answered ${response.status}: ${await response.text()}`)
  }
}

/** Each order's message ten times, all mixed: exactly one effect each. */
async function storm({ databaseUrl, shop, tell }, { orders, messages }) {
  const placed = []
  for (let number = 0; number < orders; number++) placed.push(await shop.awaitTransfer(700_000 + number))
  const movements = placed.map(movementOf)
  const queue = Array.from({ length: messages }, (_, i) => movements[(i * 7919) % movements.length])
  const answered = []
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) answered.push((await timed(() => tell(next)))[0])
  }
  const [milliseconds] = await timed(() => Promise.all(Array.from({ length: AT_ONCE }, worker)))
  const effects = await effectsOf(
    databaseUrl,
    movements.map(({ reference }) => reference),
  )
  if (Object.values(effects).some((count) => Number(count) !== orders))
    throw new Error(`${messages} messages about ${orders} orders had ${JSON.stringify(effects)} effects`)
  return [
    {
      title: `${messages} messages about ${orders} orders, ${AT_ONCE} at once`,
      value: `${(milliseconds / 1000).toFixed(1)} s, exactly ${orders} orders paid, captured and placed once`,
    },
    { title: "… one message, answered in (median)", value: `${median(answered).toFixed(0)} ms` },
  ]
}

const movementOf = ({ memo, amount }) => ({
  reference: `BENCH-${memo}`,
  amount,
  description: `IBFT ${memo.toLowerCase()} CHUYEN TIEN`,
})

const effectsOf = (databaseUrl, references) =>
  withDatabase(databaseUrl, async (db) => {
    const { rows } = await db.query(
      `select count(*) as movements, count(distinct r.id) as paid,
        (select count(*) from capture c join payment_request q on q.payment_id = c.payment_id
          join bank_transaction t on t.order_id = q.order_id and t.reference = any($1)) as captures,
        (select count(distinct p.order_id) from producer_order p join bank_transaction t on t.order_id = p.order_id
          and t.reference = any($1) where p.state = 'placed') as placed
      from bank_transaction b left join payment_request r on r.order_id = b.order_id and r.state = 'paid'
      where b.reference = any($1) and b.state = 'accepted'`,
      [references],
    )
    return rows[0]
  })

/** From the bank's message until what the waiting page asks for says "paid", asked without a pause. */
async function soonPaid({ shop, tell }, times) {
  const samples = []
  for (let number = 0; number < times; number++) {
    const order = await shop.awaitTransfer(800_000 + number)
    const [milliseconds] = await timed(async () => {
      const told = tell(movementOf(order))
      while ((await shop.paymentRequest(order.token)).state !== "paid")
        await new Promise((wait) => setTimeout(wait, 20))
      await told
    })
    samples.push(milliseconds)
  }
  return {
    title: "From the bank's message to “paid” in the answer that the open page asks for (median)",
    value: `${median(samples).toFixed(0)} ms, and up to one interval of the page`,
  }
}

/** A statement of five thousand rows that name no order, as most of an account's rows do. */
async function statement({ backendUrl, databaseUrl, password }) {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `22/11/2026,B-${i},,"${(1000 + i).toLocaleString("en-US")}",TIEN KHAC ${i}`,
  )
  const text = ["Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả", ...rows].join("\n")
  const token = await operatorToken(backendUrl, password)
  const form = new FormData()
  form.set("file", new Blob([text]), "bench.csv")
  const [milliseconds, response] = await timed(() =>
    fetch(`${backendUrl}/admin/bank-files`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: form,
    }),
  )
  if (response.status !== 201)
    throw new Error(`The statement was answered ${response.status}: ${await response.text()}`)
  await withDatabase(databaseUrl, (db) => db.query("delete from bank_transaction where reference like 'B-%'"))
  return {
    title: `A statement of ${ROWS} rows, read, written down and sorted`,
    value: `${(milliseconds / 1000).toFixed(1)} s`,
  }
}

async function operatorToken(backendUrl, password) {
  const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "operator@demo.local", password }),
  })
  if (!response.ok) throw new Error(`The operator cannot log in: ${response.status}`)
  return (await response.json()).token
}
