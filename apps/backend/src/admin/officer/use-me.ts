import { useQueryOf } from "../kit"

/** Who is logged in: GET /admin/officers/me. */
export interface Me {
  role: "operator" | "commune_officer" | "secretary" | "council_member" | "viewer"
  scope: "installation" | "province" | "commune"
  scopeCode: string | null
  /** "xã Tiên Điền, Hà Tĩnh"; null for the whole installation. */
  place: string | null
  /** The page where this role begins; null where Medusa's own beginning is right. */
  landing: string | null
}

/** The role and place of whoever is logged in; nothing until it is known. */
export function useMe(): Me | undefined {
  return useQueryOf<{ officer: Me }>("/admin/officers/me").data?.officer
}
