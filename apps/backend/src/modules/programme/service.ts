import { MedusaService } from "@medusajs/framework/utils"
import Declaration from "./models/declaration"

/** What makers declare for the programme. It is sent and judged in `src/programme`, each in one transaction. */
export default class ProgrammeService extends MedusaService({ Declaration }) {}
