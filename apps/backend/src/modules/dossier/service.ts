import { MedusaService } from "@medusajs/framework/utils"
import CertificateReminder from "./models/certificate-reminder"
import Dossier from "./models/dossier"
import DossierComment from "./models/dossier-comment"
import DossierEvidence from "./models/dossier-evidence"
import DossierStep from "./models/dossier-step"

/**
 * Dossiers of products with their evidence, comments and steps. States are moved by `moveDossier` alone (`src/dossier`),
 * inside the transaction of the act.
 */
export default class DossierService extends MedusaService({
  Dossier,
  DossierEvidence,
  DossierComment,
  DossierStep,
  CertificateReminder,
}) {}
