import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DataRequest } from "@ocop/contract"
import { answerDue } from "@ocop/domain"
import { Refusal } from "../http/problem"
import type { Owner } from "../modules/account/data-requests"
import { describeRequest } from "./describe"
import { parcelsUnderWay } from "./under-way"

/** Hours in which a deletion can be taken back. */
const HOURS_TO_THINK = 24

/** Writes down that somebody asked for their data; it is there at once. */
export async function askForExport(container: MedusaContainer, owner: Owner): Promise<DataRequest> {
  return ask(container, owner, "export", null)
}

/**
 * Writes down that somebody wants to be forgotten: after a day to think, a job does it.
 * @throws Refusal not_allowed_now while parcels are under way, telling which.
 */
export async function askForDeletion(
  container: MedusaContainer,
  owner: Owner,
  orderIds: readonly string[],
): Promise<DataRequest> {
  const held = await parcelsUnderWay(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION), orderIds)
  if (held.length > 0) {
    const parcels = held.map(({ order, parcel }) => `${order}/${parcel}`).join(", ")
    throw new Refusal("not_allowed_now", "Parcels are still under way", { parcels })
  }
  const now = await container.resolve("clock").now()
  return ask(container, owner, "deletion", new Date(now.getTime() + HOURS_TO_THINK * 3_600_000))
}

async function ask(
  container: MedusaContainer,
  owner: Owner,
  kind: "export" | "deletion",
  runsAt: Date | null,
): Promise<DataRequest> {
  const clock = container.resolve("clock")
  const [askedAt, today] = await Promise.all([clock.now(), clock.today()])
  const row = await container.resolve("account").askForData({ kind, owner, askedAt, dueOn: answerDue(today), runsAt })
  return describeRequest(row)
}
