import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import ProducerModule from "../modules/producer"

/** `producer.stock_location`: where its parcels leave from, read-only. */
export default defineLink(
  { linkable: ProducerModule.linkable.producer, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true },
)
