import type { Dossier } from "@ocop/contract"
import {
  type Answers,
  addDays,
  type CriteriaSet,
  chosenOption,
  criteriaOf,
  isReadyToFile,
  missingToFile,
  renewalWindow,
  todayInVietnam,
} from "@ocop/domain"

/** What stands between a dossier and its filing, as the backend will say it, and what it does not insist on. */
export function useMissing(dossier: Dossier, set: CriteriaSet, answers: Answers) {
  const { previousCertificate, kind, changes, evidence, producer, communeCode } = dossier
  const until = previousCertificate?.until
  // The device's day is a guess; the backend decides.
  const renewal = until ? renewalWindow(addDays(until, 1), todayInVietnam(new Date())) : null
  const missing = missingToFile({ kind, set, answers, changes, renewal })
  const place = !(producer.communeCode ?? communeCode)
  const proved = new Set(evidence.map(({ criterion }) => criterion))
  return {
    ...missing,
    place,
    isReady: isReadyToFile(missing) && !place,
    /** Criteria that bring points without any evidence. */
    unproved: criteriaOf(set).filter(
      (criterion) => (chosenOption(criterion, answers)?.points ?? 0) > 0 && !proved.has(criterion.code),
    ),
  }
}
