import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { importRows, lockImport, rejudge } from "../../modules/certification/imports"
import { refused } from "../refusals"
import { judgeList } from "./judge-list"

/**
 * An officer says which product a row means (null takes it back), and the whole list is judged again, since rows are
 * judged beside each other.
 * @throws NOT_FOUND; CONFLICT when the list was taken or left; Refusal productId unknown (also of another province).
 */
export async function chooseProduct(
  container: MedusaContainer,
  { importId, number, productId, by }: { importId: string; number: number; productId: string | null; by: string },
): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await container.resolve("clock").today()
  await sql.transaction(async (trx) => {
    const { province_code: provinceCode } = await lockImport(trx, importId)
    if (productId) {
      const listing = await trx("listing").where({ product_id: productId, deleted_at: null }).first("province_code")
      if (!listing || (provinceCode && listing.province_code !== provinceCode))
        throw refused("productId", "unknown", `Product ${productId} was not found`)
    }
    const chosen = await trx("certificate_import_row")
      .where({ certificate_import_id: importId, number, deleted_at: null })
      .update({ chosen_product_id: productId, chosen_by: productId ? by : null })
    if (chosen === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Import ${importId} has no row ${number}`)
    await rejudge(trx, importId, await judgeList(trx, await importRows(trx, importId), { provinceCode, today }))
  })
}
