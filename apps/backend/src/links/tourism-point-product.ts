import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ShowroomModule from "../modules/showroom"

/** `tourism_point.product`: the certified service that the point is, read-only. */
export default defineLink(
  { linkable: ShowroomModule.linkable.tourismPoint, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
