import { catalogueOf } from "./catalogue"
import { PlaceFinder } from "./place-finder"
import { CommuneRow, FormerCommuneRow, ProducerNameRow, ProductRow, ProvinceRow, TourismPointRow } from "./rows"
import { readFacts } from "./tsv"

/** Every fact of `apps/backend/data`, parsed; see `readFacts` for what it refuses. */
export function readAllFacts() {
  const provinces = readFacts("provinces.tsv", ProvinceRow)
  const communes = readFacts("communes.tsv", CommuneRow)
  const formerCommunes = readFacts("former-communes.tsv", FormerCommuneRow)
  const rows = readFacts("products.tsv", ProductRow)
  const names = readFacts("producer-names.tsv", ProducerNameRow)
  const points = readFacts("tourism-points.tsv", TourismPointRow)
  const finder = new PlaceFinder(provinces, communes, formerCommunes)
  return { provinces, communes, formerCommunes, rows, points, finder, ...catalogueOf(rows, names, finder) }
}

export type Facts = ReturnType<typeof readAllFacts>
