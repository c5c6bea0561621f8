import { MedusaService } from "@medusajs/framework/utils"
import Showroom from "./models/showroom"
import TourismPoint from "./models/tourism-point"

export default class ShowroomService extends MedusaService({ TourismPoint, Showroom }) {}
