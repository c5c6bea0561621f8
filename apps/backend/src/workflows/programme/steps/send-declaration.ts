import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SendDeclaration } from "@ocop/contract"
import { audit } from "../../../audit/write"
import { Refusal } from "../../../http/problem"

export interface SentDeclaration {
  mark: { actor: string; isAssistant: boolean; forShop: string }
  content: SendDeclaration
}

/** One transaction, so there is nothing to undo. @throws Refusal invalid_fields for a paper that is not the shop's, or a shop without a place. */
export const sendDeclarationStep = createStep(
  "send-declaration",
  async ({ mark, content }: SentDeclaration, { container }) => {
    const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const clock = container.resolve("clock")
    const [asOf, now] = await Promise.all([clock.today(), clock.now()])
    const id = generateEntityId("", "decl")
    await sql.transaction(async (trx) => {
      // One shop's declarations follow each other.
      const producer = await trx("producer")
        .where({ id: mark.forShop })
        .forUpdate()
        .first<{ province_code: string | null; commune_code: string | null }>("province_code", "commune_code")
      if (!producer?.province_code)
        throw new Refusal("invalid_fields", "Say first where the shop is", { place: "missing" })
      await requirePapers(trx, mark.forShop, content.papers)
      await trx("declaration")
        .where({ producer_id: mark.forShop, state: "sent", deleted_at: null })
        .update({ state: "replaced", updated_at: now })
      await trx("declaration").insert({
        id,
        producer_id: mark.forShop,
        state: "sent",
        as_of: asOf,
        workers: content.workers,
        trained_workers: content.trainedWorkers,
        craft_village: content.craftVillage,
        green_chain: content.greenChain,
        green_chain_words: content.greenChainWords,
        material_region: content.materialRegion,
        channels: JSON.stringify(content.channels),
        papers: JSON.stringify(content.papers),
        province_code: producer.province_code,
        commune_code: producer.commune_code,
        sent_by: mark.actor,
        sent_at: now,
      })
      const after = { workers: content.workers, trained: content.trainedWorkers, channels: content.channels.length }
      await audit(trx, { ...mark, act: "declaration.sent", subject: `declaration:${id}`, after })
    })
    return new StepResponse(id)
  },
)

/** Identity papers are for whoever decides on the shop, and show nothing of what is declared. */
async function requirePapers(trx: Knex, shopId: string, papers: readonly string[]): Promise<void> {
  const own = await trx("producer_paper")
    .where({ producer_id: shopId, deleted_at: null })
    .whereNot({ kind: "identity" })
    .whereIn("id", papers)
    .select("id")
  if (own.length < new Set(papers).size)
    throw new Refusal("invalid_fields", "One of these papers is not the shop's", { papers: "unknown" })
}
