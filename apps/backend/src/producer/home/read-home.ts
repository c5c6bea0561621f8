import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HomeBalance, ShopHome, ShopRole } from "@ocop/contract"
import { addDays, missingToSell, reopensOn, todayInVietnam } from "@ocop/domain"
import { readShopBalance } from "../../ledger/read/shop-balance"
import { unknown } from "../../modules/producer/refused"
import { factsIn } from "../facts"
import { type ProfileRow, profileRow } from "../profile-rows"
import { homeCertificates } from "./certificates"
import { homeDossiers } from "./dossiers"
import { homeParcels } from "./parcels"
import { homeStock } from "./stock"

const FORTNIGHT_MS = 14 * 86_400_000
const SOON_DAYS = 14

/**
 * What a shop's people want to know first: what must leave today, what they are owed (owners and managers), what is about
 * to lapse. The same few statements however much there is. @throws NOT_FOUND.
 */
export async function readHome(container: MedusaContainer, producerId: string, role: ShopRole): Promise<ShopHome> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [now, { parcels: rules }] = await Promise.all([
    container.resolve("clock").now(),
    container.resolve("setting").get(),
  ])
  const today = todayInVietnam(now)
  const [row, parcels, certificates, dossiers, stock, balance] = await Promise.all([
    profileRow(sql, producerId, today),
    homeParcels(sql, producerId, rules.confirmHours),
    homeCertificates(sql, producerId, today),
    role === "packer" ? [] : homeDossiers(sql, producerId),
    homeStock(sql, producerId, new Date(now.getTime() - FORTNIGHT_MS)),
    role === "packer" ? null : homeBalance(container, producerId),
  ])
  if (!row) throw unknown()
  return {
    shop: { id: row.id, name: row.name, handle: row.handle, status: row.status },
    today,
    missing: missingToSell(factsIn(row), today),
    wanted: row.wanted,
    suspendedReason: row.suspendedReason,
    reopensOn: reopensOn(row.closings, today),
    nextClosing: nextClosing(row, today),
    ...parcels,
    balance,
    certificates,
    dossiers,
    stock,
  }
}

async function homeBalance(container: MedusaContainer, producerId: string): Promise<HomeBalance> {
  const { held, undelivered, pending, payable, owed, paid, next } = await readShopBalance(container, producerId)
  return { held, pending: undelivered + pending, payable, owed, paid, next }
}

function nextClosing({ closings }: ProfileRow, today: string): ShopHome["nextClosing"] {
  const next = closings.find(({ from }) => from > today && from <= addDays(today, SOON_DAYS))
  return next ? { from: next.from, to: next.to } : null
}
