import { type CellProblem, foldVietnamese, type GoodsColumnId, type RowValues } from "@ocop/domain"
import { type FoundPlace, PlaceFinder } from "../../seed/facts/place-finder"
import { CommuneRow, FormerCommuneRow, ProvinceRow } from "../../seed/facts/rows"
import { readFacts } from "../../seed/facts/tsv"

export interface GoodsPlace extends FoundPlace {
  provinceCode: string
  formerCommune: string | null
  formerDistrict: string | null
  formerProvince: string | null
}
export interface PlaceFault {
  column: GoodsColumnId
  problem: CellProblem
}

/** Where a row of the operator's list says that something is made; a place is found or left open, never guessed. */
export function placeOf(values: RowValues): GoodsPlace | PlaceFault {
  const { finder, provinces, communes } = facts()
  if (!values.province) return { column: "province", problem: "missing" }
  const provinceCode = provinces.get(provinceKey(values.province))
  if (!provinceCode) return { column: "province", problem: "unknown_place" }
  const { commune = null, formerDistrict = null, formerProvince = null } = values
  const listedCode = commune && /^\d{5}$/.test(commune) ? commune : null
  if (listedCode && communes.get(listedCode) !== provinceCode) return { column: "commune", problem: "unknown_place" }
  const name = listedCode ? null : commune
  const found = finder.find({ provinceCode, commune: name, formerDistrict, formerProvince, listedCode })
  // A name found as today's is no former name.
  const formerCommune = found.evidence === "current_name" ? null : name
  return { ...found, provinceCode, formerCommune, formerDistrict, formerProvince }
}

/** "Thành phố Cần Thơ", "TP. Cần Thơ", "92" and "Cần Thơ" are one. */
const provinceKey = (text: string) =>
  foldVietnamese(text)
    .replace(/^(tinh|thanh pho|tp\.?) +/, "")
    .replace(/^tp\./, "")

let read: { finder: PlaceFinder; provinces: Map<string, string>; communes: Map<string, string> } | undefined

/** The lists of places, read when somebody uploads the first list. */
function facts() {
  if (!read) {
    const provinces = readFacts("provinces.tsv", ProvinceRow)
    const communes = readFacts("communes.tsv", CommuneRow)
    read = {
      finder: new PlaceFinder(provinces, communes, readFacts("former-communes.tsv", FormerCommuneRow)),
      provinces: new Map(
        provinces.flatMap(({ code, name }): [string, string][] => [
          [provinceKey(name), code],
          [code, code],
        ]),
      ),
      communes: new Map(communes.map(({ code, province_code }) => [code, province_code])),
    }
  }
  return read
}
