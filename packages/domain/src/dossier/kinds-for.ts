import type { CertificateState } from "../certification/certificate-state"
import type { DossierKind } from "./states"

/**
 * The kinds of dossier that a product may begin, the likeliest first, by the state of its newest certificate (null: it
 * never had one). Stars that hold are raised or renewed; once they have run out it is assessed again, with what is left
 * of the last dossier or anew. A record without dates may hold or not: its producer knows, and the commune looks.
 */
export function kindsFor(state: CertificateState | null): readonly DossierKind[] {
  if (state === null || state === "revoked") return ["first"]
  if (state === "unknown") return ["reassessment", "upgrade", "first"]
  return state === "expired" ? ["reassessment", "first"] : ["reassessment", "upgrade"]
}
