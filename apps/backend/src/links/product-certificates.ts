import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** `product.certificates`: every recognition on record, read-only. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id", isList: true },
  { ...CertificationModule.linkable.certificate.id, primaryKey: "product_id" },
  { readOnly: true },
)
