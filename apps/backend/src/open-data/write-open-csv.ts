import { OPEN_COLUMNS, type OpenProduct } from "@ocop/contract"
import { writeCsv } from "../spreadsheets/write-csv"

type Column = (typeof OPEN_COLUMNS)[number]

/** A page of the open data as CSV: one line a product, beside it the certificate that its state speaks of. */
export const writeOpenCsv = (products: readonly OpenProduct[]): Buffer =>
  writeCsv([OPEN_COLUMNS, ...products.map((product) => rowOf(product))])

function rowOf(product: OpenProduct) {
  const cells = cellsOf(product)
  return OPEN_COLUMNS.map((column) => cells[column])
}

function cellsOf(product: OpenProduct): Record<Column, string | number | null> {
  const { certificates, stars } = product
  const shown = certificates.find((one) => stars !== null && one.stars === stars && one.state === product.state)
  const spoken = shown ?? certificates[0]
  return {
    handle: product.handle,
    name: product.name,
    url: product.url,
    group: product.group,
    criteria_set: product.criteriaSet,
    producer: product.producer,
    producer_type: product.producerType,
    province_code: product.provinceCode,
    province: product.province,
    commune_code: product.communeCode,
    commune: product.commune,
    former_district: product.formerDistrict,
    stars,
    state: product.state,
    certificate_code: spoken?.code ?? null,
    certified_stars: spoken?.stars ?? null,
    issued_on: spoken?.issuedOn ?? null,
    issued_year: spoken?.issuedYear ?? null,
    until: spoken?.until ?? null,
    decision_number: spoken?.decisionNumber ?? null,
    issuer: spoken?.issuer ?? null,
    legal_basis: spoken?.legalBasis ?? null,
    revoked_on: spoken?.revokedOn ?? null,
    product_code: spoken?.productCode ?? null,
    source: spoken?.source ?? null,
    product_code_old: spoken?.productCodeOld ?? null,
  }
}
