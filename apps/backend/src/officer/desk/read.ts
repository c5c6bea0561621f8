import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeskDossier, DossierCard } from "@ocop/contract"
import {
  actsIn,
  type DossierAct,
  type DossierState,
  type IsoDate,
  isDossierOpen,
  isDossierOver,
  mayAct,
} from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { readDossier } from "../../dossier/read"
import type { Identity, Role } from "../../modules/officer/service"
import { readAssessment } from "./assessment"
import { deskCard } from "./deadline"
import { type DossierOnDesk, requireDossier } from "./require-dossier"
import { readSinceLast } from "./since-last"
import { readStudy } from "./study"

/** Acts that are taken on these desks; a council's acts have a place of their own. */
const DESK_ACTS: readonly DossierAct[] = ["return", "forward", "reject", "want_more", "accept", "want_tests", "report"]
/** Community tourism hands in no samples (Decision 26/2026/QĐ-TTg). */
export const TOURISM_SET = 26

/** Everything of one dossier for the officer who has it open, with what may be done. @throws NOT_FOUND outside the own place. */
export async function readDesk(sql: Knex, officer: Identity, id: string, today: IsoDate): Promise<DeskDossier> {
  const onDesk = await requireDossier(sql, officer, id)
  const [dossier, assessment, study] = await Promise.all([
    readDossier(sql, id),
    readAssessment(sql, id, onDesk.revision),
    readStudy(sql, id),
  ])
  const card: DossierCard = dossier
  return {
    today,
    dossier,
    card: deskCard(card, study.wantedUntil, today),
    set: criteriaSetOfCode(onDesk.setCode),
    sinceLast: await readSinceLast(sql, dossier),
    assessment,
    study,
    acts: actsIn(onDesk.state).filter((act) => DESK_ACTS.includes(act) && mayAct(officer.role, act)),
    canWrite: canWrite(officer.role, onDesk),
    canReceiveSamples: canReceiveSamples(officer.role, onDesk.state, onDesk.setNumber),
  }
}

/** A dossier on paper is written by the commune, while it is the maker's turn; every other by its maker alone. */
export const canWrite = (role: Role, { isPaper, state }: Pick<DossierOnDesk, "isPaper" | "state">): boolean =>
  isPaper && isDossierOpen(state) && mayAct(role, "file")

/** Whether samples may be written down: by commune and province, until it is over, and never for tourism. */
export const canReceiveSamples = (role: Role, state: DossierState, setNumber: number): boolean =>
  setNumber !== TOURISM_SET && !isDossierOver(state) && (mayAct(role, "forward") || mayAct(role, "accept"))
