import { MedusaService } from "@medusajs/framework/utils"
import Certificate from "./models/certificate"

export default class CertificationService extends MedusaService({ Certificate }) {}
