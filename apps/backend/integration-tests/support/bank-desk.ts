import type { BankTransaction } from "@ocop/contract"
import type { Api } from "./api"
import type { Shop } from "./shop"
import type { Money } from "./transfers"

/** The operator's list of money: what stands there about a movement, and deciding on it. */
export function bankDesk(shop: () => Shop, operator: () => Api) {
  const listed = async (state: string) => {
    const address = `/admin/bank-transactions?state=${state}&limit=200`
    return (await operator().get<{ bankTransactions: BankTransaction[] }>(address)).body.bankTransactions
  }

  const told = async ({ reference }: Pick<Money, "reference">): Promise<BankTransaction> => {
    const { id } = await shop().db("bank_transaction").where({ reference }).first("id")
    const all = [...(await listed("open")), ...(await listed("accepted")), ...(await listed("refunding"))]
    const found = all.find((transaction) => transaction.id === id)
    if (!found) throw new Error(`${reference} is on no list`)
    return found
  }

  const decide = async (money: Money, body: unknown) =>
    operator().post<{ bankTransaction: BankTransaction; code: string }>(
      `/admin/bank-transactions/${(await told(money)).id}/resolutions`,
      body,
    )

  return { told, decide }
}
