import type { CertificateState } from "../certification/certificate-state"
import type { DossierKind } from "./states"

/**
 * The kinds of dossier that a product may begin, the likeliest first, by the state of its newest certificate (null: it
 * never had one). Stars that hold are raised or renewed; once they have run out it is assessed again, with what is left
 * of the last dossier or anew. A record without dates may still hold, so it counts as one that does.
 */
export function kindsFor(state: CertificateState | null): readonly DossierKind[] {
  if (state === null || state === "revoked") return ["first"]
  return state === "expired" ? ["reassessment", "first"] : ["reassessment", "upgrade"]
}
