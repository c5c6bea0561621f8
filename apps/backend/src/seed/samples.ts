import type { ExecArgs } from "@medusajs/framework/types"
import sampleDossiers from "./dossiers"
import sampleOrders from "./orders"

/** What makes a new demo look lived in: a fortnight of orders, a dossier that was begun. */
export default async function samples(args: ExecArgs): Promise<void> {
  await sampleOrders(args)
  await sampleDossiers(args)
}
