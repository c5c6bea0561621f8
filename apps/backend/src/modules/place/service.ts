import { MedusaService } from "@medusajs/framework/utils"
import Commune from "./models/commune"
import FormerCommune from "./models/former-commune"
import Province from "./models/province"

export default class PlaceService extends MedusaService({ Province, Commune, FormerCommune }) {}
