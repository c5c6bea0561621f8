import type { CommuneFacts, FormerCommuneFacts, ProvinceFacts } from "./rows"

/** A place as a list writes it. */
export interface WrittenPlace {
  provinceCode: string
  commune: string | null
  formerDistrict: string | null
  formerProvince: string | null
  listedCode: string | null
}

export type PlaceEvidence = "listed_code" | "former_unit" | "current_name"
export interface FoundPlace {
  precision: "commune" | "district" | "province"
  communeCode: string | null
  evidence: PlaceEvidence | null
}

const SURE = new Set<FormerCommuneFacts["certainty"]>(["merged", "province_changed", "unchanged", "renamed"])
const UNIT = /^(Xã|Phường|Thị trấn|Đặc khu) (?=.)/
const DISTRICT = /^(Huyện|Quận|Thị xã|Thành phố|TP\.?|TX\.?) (?=.)/i
const KIND = { Xã: "commune", Phường: "ward", "Đặc khu": "special_zone" } as const

/**
 * Finds the commune of today that a written place surely is; never guesses. In this order: the code the list gives;
 * the former unit (name, district, province) where it is one unit that became one commune; the one commune of today
 * with that kind and name, where the list names no district and no former unit of that name says otherwise.
 */
export class PlaceFinder {
  private readonly communeByCode: Map<string, CommuneFacts>
  private readonly formerByProvince = new Map<string, FormerCommuneFacts[]>()
  private readonly formerProvincesOf = new Map<string, Set<string>>()

  constructor(
    private readonly provinces: ProvinceFacts[],
    private readonly communes: CommuneFacts[],
    formerCommunes: FormerCommuneFacts[],
  ) {
    this.communeByCode = new Map(communes.map((commune) => [commune.code, commune]))
    for (const former of formerCommunes) {
      append(this.formerByProvince, former.former_province, former)
      const today = this.commune(former.commune_code).province_code
      const merged = this.formerProvincesOf.get(today) ?? new Set()
      this.formerProvincesOf.set(today, merged.add(former.former_province))
    }
  }

  /** Refuses (Error) a listed code that is no commune of the province. */
  find(place: WrittenPlace): FoundPlace {
    const found = this.listed(place) ?? this.former(place) ?? this.current(place)
    if (found) return { precision: "commune", ...found }
    return { precision: place.formerDistrict ? "district" : "province", communeCode: null, evidence: null }
  }

  /** Code of the province with that name today. */
  provinceCode(name: string): string {
    const province = this.provinces.find((candidate) => candidate.name === name)
    if (!province) throw new Error(`No province is called ${name}`)
    return province.code
  }

  private listed({ listedCode, provinceCode }: WrittenPlace) {
    if (!listedCode) return null
    const commune = this.commune(listedCode)
    if (commune.province_code !== provinceCode)
      throw new Error(`Commune ${listedCode} lies in province ${commune.province_code}, not ${provinceCode}`)
    return { communeCode: listedCode, evidence: "listed_code" as const }
  }

  private former(place: WrittenPlace) {
    if (!place.commune || (!place.formerDistrict && !place.formerProvince)) return null
    const units = this.formerUnits(place)
    const [unit, ...others] = units
    if (!unit || others.length > 0 || !SURE.has(unit.certainty)) return null
    if (this.commune(unit.commune_code).province_code !== place.provinceCode) return null
    return { communeCode: unit.commune_code, evidence: "former_unit" as const }
  }

  private current(place: WrittenPlace) {
    const [, kind] = UNIT.exec(place.commune ?? "") ?? []
    if (!place.commune || place.formerDistrict || !isKindOfToday(kind)) return null
    const name = place.commune.replace(UNIT, "")
    const matches = this.communes.filter(
      (commune) => commune.province_code === place.provinceCode && commune.kind === KIND[kind] && commune.name === name,
    )
    const [match] = matches
    if (!match || matches.length > 1) return null
    const otherwise = this.formerUnits(place).some((unit) => unit.commune_code !== match.code)
    return otherwise ? null : { communeCode: match.code, evidence: "current_name" as const }
  }

  /** Rows of former units with that name; a unit that was split has several. */
  private formerUnits({ commune, formerDistrict, formerProvince, provinceCode }: WrittenPlace): FormerCommuneFacts[] {
    const provinces = formerProvince ? [formerProvince] : [...(this.formerProvincesOf.get(provinceCode) ?? [])]
    return provinces
      .flatMap((province) => this.formerByProvince.get(province) ?? [])
      .filter(
        (unit) =>
          isSameUnit(unit.former_name, commune ?? "") &&
          (!formerDistrict || unit.former_district.replace(DISTRICT, "") === formerDistrict.replace(DISTRICT, "")),
      )
  }

  private commune(code: string): CommuneFacts {
    const commune = this.communeByCode.get(code)
    if (!commune) throw new Error(`No commune has the code ${code}`)
    return commune
  }
}

/** Lists leave the kind out for rural communes; where they write it, it counts. */
function isSameUnit(unit: string, written: string): boolean {
  return UNIT.test(written) ? unit === written : unit.replace(UNIT, "") === written
}

function isKindOfToday(kind: string | undefined): kind is keyof typeof KIND {
  return kind !== undefined && kind in KIND
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
