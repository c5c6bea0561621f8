import { defineLink } from "@medusajs/framework/utils"
import ListingModule from "../modules/listing"
import ProducerModule from "../modules/producer"

/** `listing.producer`, read-only: who makes it, and so who sells it. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "producer_id" },
  ProducerModule.linkable.producer,
  { readOnly: true },
)
