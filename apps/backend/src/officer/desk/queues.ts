import type { DeskQueue } from "@ocop/contract"
import { DOSSIER_STATES, type DossierState, ENDED_DOSSIER_STATES } from "@ocop/domain"

/** Which states lie in which queue of a desk. */
export const QUEUE_STATES: Readonly<Record<DeskQueue, readonly DossierState[]>> = {
  commune: ["filed"],
  returned: ["draft", "returned", "more_wanted"],
  province: ["forwarded", "studying", "ready"],
  council: ["in_council", "scored", "for_ministry", "at_ministry", "back_from_ministry"],
  over: ENDED_DOSSIER_STATES,
  all: DOSSIER_STATES,
}
