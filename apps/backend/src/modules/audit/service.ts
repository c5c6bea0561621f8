import { MedusaService } from "@medusajs/framework/utils"
import AuditEntry from "./models/audit-entry"

/** The log of what people did. Written by `src/audit/write.ts`, read by `src/audit/read.ts`. */
export default class AuditService extends MedusaService({ AuditEntry }) {}
