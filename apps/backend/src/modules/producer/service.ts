import { MedusaService } from "@medusajs/framework/utils"
import Producer from "./models/producer"
import ProducerBankAccount from "./models/producer-bank-account"

export default class ProducerService extends MedusaService({ Producer, ProducerBankAccount }) {}
