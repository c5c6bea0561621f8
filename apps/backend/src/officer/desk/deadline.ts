import type { DeskCard, DossierCard } from "@ocop/contract"
import { DECIDING_STATES, type IsoDate, officeDaysLeft, todayInVietnam } from "@ocop/domain"

const DAY = 86_400_000

/** A card as a desk shows it: how long it has lain there, until when, and whether it is late. */
export function deskCard(card: DossierCard, wantedUntil: IsoDate | null, today: IsoDate): DeskCard {
  const dueOn = dueOf(card, wantedUntil)
  return {
    ...card,
    ageDays: Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(card.stateSince))) / DAY)),
    dueOn,
    daysLeft: dueOn === null ? null : officeDaysLeft(today, dueOn),
    isLate: dueOn !== null && dueOn < today,
  }
}

/**
 * The commune's 15 office days run while it has the dossier; the province names a day for what it wants besides; from then
 * until it is decided a re-assessment's 45 days.
 */
function dueOf({ state, communeDueOn, decisionDueOn }: DossierCard, wantedUntil: IsoDate | null): IsoDate | null {
  if (state === "filed") return communeDueOn
  if (state === "more_wanted") return wantedUntil
  return DECIDING_STATES.includes(state) ? decisionDueOn : null
}

const dayOf = (moment: string): IsoDate => todayInVietnam(new Date(moment))
