import type { Certificate } from "@ocop/contract"

/** Whether the certificate's stars may be drawn in gold: in force or in grace, their number and last day known. */
export const isShown = ({ state, stars, until }: Certificate): boolean =>
  (state === "valid" || state === "grace") && stars !== null && until !== null

/** A record whose stars are not shown never carries a golden seal. */
export function sealOf(certificate: Certificate): "valid" | "grace" | "expired" | "revoked" {
  const { state } = certificate
  if (state === "revoked") return "revoked"
  return isShown(certificate) && (state === "valid" || state === "grace") ? state : "expired"
}
