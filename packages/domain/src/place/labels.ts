export type CommuneKind = "ward" | "commune" | "special_zone"
export type ProvinceKind = "city" | "province"

const COMMUNE_VI = { ward: "Phường", commune: "Xã", special_zone: "Đặc khu" } as const
const COMMUNE_EN = { ward: "ward", commune: "commune", special_zone: "special zone" } as const
const PROVINCE_VI = { city: "Thành phố", province: "Tỉnh" } as const

/** A commune with its kind: "Xã Tiên Điền", "Phường Sa Đéc", "Đặc khu Phú Quốc"; in English "Tiên Điền commune". */
export function communeLabel(kind: CommuneKind, name: string, locale: "vi" | "en" = "vi"): string {
  return locale === "en" ? `${name} ${COMMUNE_EN[kind]}` : `${COMMUNE_VI[kind]} ${name}`
}

/** A province with its kind: "Tỉnh Hà Tĩnh", "Thành phố Cần Thơ"; in English "Hà Tĩnh province", "Cần Thơ city". */
export function provinceLabel(kind: ProvinceKind, name: string, locale: "vi" | "en" = "vi"): string {
  return locale === "en" ? `${name} ${kind}` : `${PROVINCE_VI[kind]} ${name}`
}
