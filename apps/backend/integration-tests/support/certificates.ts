import type { CertificateRecord } from "../../src/modules/certification/certificate-record"
import type CertificationService from "../../src/modules/certification/service"
import type { Shop } from "./shop"

/** The certificates of a product are those named and no others; answers their codes in the same order. */
export async function certify(
  shop: Shop,
  productId: string,
  ...facts: Partial<CertificateRecord>[]
): Promise<string[]> {
  const certification = shop.container.resolve<CertificationService>("certification")
  await shop.db("certificate").where({ product_id: productId }).update({ deleted_at: new Date() })
  const codes: string[] = []
  for (const fact of facts) {
    const made = await certification.issue({
      productId,
      stars: 4,
      issuedOn: "2025-03-10",
      issuedYear: 2025,
      issuedPrecision: "day",
      decisionNumber: "1234/QĐ-UBND",
      issuer: "UBND tỉnh Hà Tĩnh",
      legalBasis: "148/QĐ-TTg",
      source: "test",
      ...fact,
    })
    codes.push(made.code)
  }
  return codes
}
