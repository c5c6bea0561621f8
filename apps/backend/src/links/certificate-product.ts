import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** `certificate.product`, read-only. */
export default defineLink(
  { linkable: CertificationModule.linkable.certificate, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
