import { MedusaService } from "@medusajs/framework/utils"
import Listing from "./models/listing"

export default class ListingService extends MedusaService({ Listing }) {}
