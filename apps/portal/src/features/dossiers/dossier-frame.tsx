import type { Dossier } from "@ocop/contract"
import type { CriteriaSet } from "@ocop/domain"
import type { ReactNode } from "react"
import { useParams } from "wouter"
import { useShop } from "../../frame/shop"
import { Answered } from "../../kit/states"
import { useCriteriaSet, useDossier } from "./use-dossier"

/** Paths of a dossier's pages. */
export function useDossierPaths(dossierId: string) {
  const { id } = useShop()
  const base = `/quay/${id}/sao/${dossierId}`
  return {
    stars: `/quay/${id}/sao`,
    overview: base,
    criterion: (code: string) => `${base}/tieu-chi/${code}`,
    registration: `${base}/dang-ky`,
    changes: `${base}/thay-doi`,
    filing: `${base}/nop`,
  }
}

/** The dossier of the path with its criteria set, once both are there. */
export function WithDossier({ children }: { children: (dossier: Dossier, set: CriteriaSet) => ReactNode }) {
  const { dossierId = "" } = useParams<{ dossierId: string }>()
  const query = useDossier(dossierId)
  const set = useCriteriaSet(query.data?.setCode)
  return (
    <Answered query={query}>
      {(dossier) => <Answered query={set}>{(found) => children(dossier, found)}</Answered>}
    </Answered>
  )
}
