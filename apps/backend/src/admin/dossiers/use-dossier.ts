import type { DeskDossier } from "@ocop/contract"
import { useAct } from "../kit"

/** Where a dossier's routes are. */
export const pathOf = ({ dossier }: Pick<DeskDossier, "dossier">, noun = "") =>
  `/admin/dossiers/${encodeURIComponent(dossier.id)}${noun && `/${noun}`}`

/** One act on the dossier that is open; whatever shows dossiers is loaded again. */
export function useDossierAct(desk: DeskDossier, { said }: { said?: string } = {}) {
  const act = useAct<DeskDossier>({ ...(said && { said }) })
  return {
    error: act.error,
    isPending: act.isPending,
    send: (noun: string, body: unknown, onSuccess?: () => void) =>
      act.mutate({ path: pathOf(desk, noun), body }, { onSuccess }),
    remove: (noun: string) => act.mutate({ path: pathOf(desk, noun), method: "DELETE" }),
  }
}
