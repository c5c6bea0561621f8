import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { certificateCode } from "@ocop/domain"
import { CERTIFICATION } from "../modules/certification"
import type CertificationService from "../modules/certification/service"
import type { RecordedCertificate, RecordedProduct } from "./facts/catalogue"

/**
 * Decisions that surely governed every certificate of a year. 2024 lies wholly between Decision 148 (2023) and what
 * came in 2025 and 2026; in the other years the day of issue would have to be known.
 */
const LEGAL_BASIS_OF_YEAR: Readonly<Record<number, string>> = { 2024: "148/QĐ-TTg (2023)" }

/** Records every recognition of the list, and nothing that the list does not say. */
export async function seedCertificates(
  container: MedusaContainer,
  products: RecordedProduct[],
  productIds: Map<string, string>,
): Promise<void> {
  await container.resolve<CertificationService>(CERTIFICATION).issueMany(
    products.flatMap((product) =>
      product.certificates.map((certificate) => ({
        code: codeOf(product, certificate),
        productId: productIds.get(product.handle) ?? "",
        stars: certificate.stars,
        issuedOn: null,
        issuedYear: certificate.year,
        issuedPrecision: certificate.year ? ("year" as const) : ("unknown" as const),
        decisionNumber: null,
        issuer: null,
        legalBasis: certificate.year ? (LEGAL_BASIS_OF_YEAR[certificate.year] ?? null) : null,
        source: certificate.source,
      })),
    ),
  )
}

/** The same certificate has the same code in every installation, so that a printed one keeps leading somewhere. */
function codeOf({ folded, producer, place }: RecordedProduct, { year, stars, row }: RecordedCertificate): string {
  const facts = [folded, producer ?? `row ${row}`, place.provinceCode, year ?? "", stars ?? ""].join("|")
  return certificateCode(createHash("sha256").update(facts).digest())
}
