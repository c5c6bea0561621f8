import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { nothingThere } from "../http/producer-actor"
import { readListing, type StandingListing, type StandingPack } from "./read-contents"

/** Who does something for which shop. */
export interface ShopAct {
  shopId: string
  actor: string
  isAssistant: boolean
}

/** A product of this shop. @throws NOT_FOUND, the same for another shop's and for one that is not there. */
export async function ownListing(sql: Knex, shopId: string, productId: string): Promise<StandingListing> {
  const listing = await readListing(sql, productId)
  if (listing?.producerId !== shopId || listing.kind !== "goods") throw nothingThere()
  return listing
}

/** A pack of a product of this shop. @throws NOT_FOUND, the same for another shop's and for one that is not there. */
export async function ownPack(sql: Knex, shopId: string, productId: string, variantId: string): Promise<StandingPack> {
  const { packs } = await ownListing(sql, shopId, productId)
  const pack = packs.find((one) => one.variantId === variantId)
  if (!pack) throw nothingThere()
  return pack
}
