import "../../database/legal-dates"
import { MedusaService } from "@medusajs/framework/utils"
import CouncilEntry from "./models/council-entry"
import CouncilRound from "./models/council-round"
import CouncilSeat from "./models/council-seat"
import MinistryExport from "./models/ministry-export"
import ScoreSheetDraft from "./models/score-sheet-draft"

/**
 * Rounds of the provinces' councils. Written and read by `src/council` in SQL, one transaction an act; closed sheets,
 * results, decisions and the ministry's answers have no model, so that nothing here can change them.
 */
export default class CouncilService extends MedusaService({
  CouncilRound,
  CouncilSeat,
  CouncilEntry,
  ScoreSheetDraft,
  MinistryExport,
}) {}
