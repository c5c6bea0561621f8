import { MedusaService } from "@medusajs/framework/utils"
import CommuneAssessment from "./models/commune-assessment"
import DossierStudy from "./models/dossier-study"
import StudyFile from "./models/study-file"

/** What commune and province found about dossiers. Written by `src/officer/desk`, inside the transaction of each act. */
export default class AssessmentService extends MedusaService({ CommuneAssessment, DossierStudy, StudyFile }) {}
