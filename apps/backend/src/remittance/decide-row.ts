import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RemittanceDecision } from "@ocop/contract"
import { readParcelCode } from "@ocop/domain"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"
import { closeRow, queuedRow } from "../modules/carrier/remittances"
import { judgeRow } from "./judge-row"

/**
 * The operator decides about a row in the queue: it means another parcel, less is taken for now, it is looked at again,
 * or nothing follows from it.
 * @throws NOT_FOUND; CONFLICT when it was decided meanwhile; Refusal not_allowed_now with the problem that is left.
 */
export async function decideRow(container: MedusaContainer, id: string, decision: RemittanceDecision, by: string) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = await container.resolve("clock").now()
  const problem = await sql.transaction(async (trx) => {
    const note = "note" in decision ? decision.note : null
    await audit(trx, {
      actor: by,
      forShop: null,
      act: "remittance.decided",
      subject: `remittance_row:${id}`,
      after: decision,
    })
    if (decision.decision === "close") {
      await queuedRow(trx, id)
      await closeRow(trx, id, { note: decision.note, by, at })
      return null
    }
    const parcelId = decision.decision === "match" ? await parcelOf(decision.parcelCode) : null
    return judgeRow(trx, id, { by, at, note, parcelId, takesLess: decision.decision === "take_less" })
  })
  if (problem) throw new Refusal("not_allowed_now", `This row still does not fit: ${problem}`, { problem })

  async function parcelOf(code: string): Promise<string> {
    const row = await sql("producer_order")
      .where({ code: readParcelCode(code) ?? "", deleted_at: null })
      .first("id")
    if (!row) throw new Refusal("invalid_fields", `There is no parcel ${code}`, { parcelCode: "unknown" })
    return row.id
  }
}
