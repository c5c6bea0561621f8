import type { PayoutPreview, PayoutRun } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { duePayouts } from "../../src/payout/due"
import { makeRun } from "../../src/payout/make-run"
import type { Api } from "./api"
import type { Shop } from "./shop"

let made = 0

/** Writes down, as the operator does, that the market owes a producer so much more (or, below 0, less). */
export async function owe(shop: Shop, producerId: string, amount: number, reason = "Thử"): Promise<void> {
  made += 1
  await shop.container.resolve("ledger").post([
    {
      cause: `correction:suite-${made}`,
      kind: "correction",
      at: await shop.container.resolve("clock").now(),
      actor: "user:suite",
      reason,
      producerId,
      entries: [
        { account: "producer_payable", producerId, amount: -amount },
        { account: "adjustments", producerId: null, amount },
      ],
    },
  ])
}

/** Gives a producer an account to be paid to, if it has none. */
export async function accountOf(shop: Shop, producerId: string): Promise<void> {
  const row = { id: `pbank_${producerId}`, bank_bin: "970405", account_number: "1234567890", account_name: "HTX THU" }
  const there = await shop.db("producer_bank_account").where({ producer_id: producerId, deleted_at: null }).first("id")
  if (!there) await shop.db("producer_bank_account").insert({ ...row, producer_id: producerId })
}

/** A payout of this producer, made by a run of its own; answers its id. */
export async function payoutOf(shop: Shop, producerId: string, amount = 250_000): Promise<string> {
  await accountOf(shop, producerId)
  await owe(shop, producerId, amount)
  const through = todayInVietnam(await shop.container.resolve("clock").now())
  const due = await duePayouts(shop.db, through, { payoutMin: 1, newAccountRestDays: 3 })
  const expected = due.find((one) => one.producerId === producerId)?.sum?.amount ?? 0
  const except = due.map((one) => one.producerId).filter((id) => id !== producerId)
  const run = await makeRun(shop.container, { through, except, expected, actor: "user:suite" })
  const payout = await shop.db("payout").where({ payout_run_id: run }).first<{ id: string }>("id")
  return payout.id
}

/** The operator looks at a run and makes it. */
export async function runPayouts(operator: Api, through: string): Promise<{ preview: PayoutPreview; run: PayoutRun }> {
  const { body: preview } = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${through}`)
  const { status, body } = await operator.post<{ payoutRun: PayoutRun }>("/admin/payout-runs", {
    through,
    expected: preview.total,
  })
  if (status !== 201) throw new Error(`No run: ${JSON.stringify(body)}`)
  return { preview, run: body.payoutRun }
}
