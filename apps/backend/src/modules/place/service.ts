import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { type MatchRow, placeMatches } from "./matches"
import Commune from "./models/commune"
import FormerCommune from "./models/former-commune"
import Province from "./models/province"
import { placeWords, withoutKind } from "./place-query"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Provinces and communes of today and the units they were; the state changes them by resolution, nobody here does. */
export default class PlaceService extends MedusaService({ Province, Commune, FormerCommune }) {
  private readonly pg: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.pg = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * Communes that a person may mean, by names of today and of before July 2025, with or without marks ("p7 tra vinh",
   * "xuan yen nghi xuan"), best first. `sure` is false where the former unit went to several communes.
   */
  async match(typed: string, within: { province?: string; limit: number }): Promise<MatchRow[]> {
    const words = placeWords(typed)
    const matches = await placeMatches(this.pg, words, within)
    return matches.length > 0 ? matches : placeMatches(this.pg, withoutKind(words), within)
  }
}
