import type { CommuneOption } from "@ocop/contract"
import { type CommuneKind, communeLabel } from "@ocop/domain"

interface Commune {
  code: string
  kind: CommuneKind
  name: string
  provinceCode: string
  provinceName: string
}

/** A commune as a form offers it, named with its kind: "Xã Tiên Điền". */
export function communeOption({ code, kind, name, provinceCode, provinceName }: Commune): CommuneOption {
  return { code, name: communeLabel(kind, name), provinceCode, provinceName }
}
