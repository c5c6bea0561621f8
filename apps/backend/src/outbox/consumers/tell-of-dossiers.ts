import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DossierState } from "@ocop/domain"
import type { ShopNews } from "../../messages/to-members/shop-facts"
import { tellShop } from "../../messages/to-members/tell-shop"
import type { Consumer } from "../consumer"

interface Step {
  id: string
  dossierId: string
  act: string
  to: DossierState
  note: string | null
  shopId: string
  shopName: string
  productName: string
  code: string
  stars: number | null
}

/** Every step of the dossier; each is told once. Imported by their ids, old ones were told long ago. */
const STEPS = `
  select s.id, s.dossier_id as "dossierId", s.act, s.to_state as "to", s.note, d.producer_id as "shopId", pr.name as "shopName",
    p.title as "productName", d.code,
    (select c.stars from certificate c where c.dossier_id = d.id and c.deleted_at is null
      order by c.created_at desc limit 1) as stars
  from dossier_step s
  join dossier d on d.id = s.dossier_id
  join producer pr on pr.id = d.producer_id
  join product p on p.id = d.product_id
  where s.dossier_id = any(cast(:dossiers as text[])) and s.at > cast(:now as timestamptz) - interval '3 days'
  order by s.at, s.id`

const REVOKED = `
  select c.id, c.revoked_reason as text, p.title as "productName", l.producer_id as "shopId", pr.name as "shopName"
  from certificate c
  join product p on p.id = c.product_id
  join listing l on l.product_id = c.product_id and l.deleted_at is null
  join producer pr on pr.id = l.producer_id
  where c.id = any(cast(:certificates as text[])) and c.deleted_at is null
    and c.revoked_on > cast(:now as timestamptz) - interval '60 days'`

/** Tells a shop's people what officers did with a dossier of theirs, and that a certificate was revoked; each once. */
export const tellOfDossiers: Consumer = {
  name: "tell-of-dossiers",
  topics: ["dossier.changed", "certificate.changed"],
  batchSize: 20,
  async deliver(messages, container) {
    const keys = (topic: string) => messages.filter((one) => one.topic === topic).map(({ key }) => key)
    await tellSteps(container, keys("dossier.changed"))
    await tellRevocations(container, keys("certificate.changed"))
  },
}

async function tellSteps(container: MedusaContainer, dossiers: readonly string[]): Promise<void> {
  if (dossiers.length === 0) return
  for (const step of await rowsOf<Step>(container, STEPS, { dossiers: [...dossiers] })) {
    const news = newsOf(step)
    if (news)
      await tellShop(container, {
        ...news,
        shopId: step.shopId,
        cause: `dossier_step:${step.id}`,
        path: `/sao/${step.dossierId}`,
      })
  }
}

/** What a step is to the shop; nothing where its own people did it or nothing follows for them. */
function newsOf({ act, to, note: text, shopName, productName, code, stars }: Step): ShopNews | null {
  const facts = { shopName, productName, code }
  if (act === "return") return { kind: "dossier_returned", facts: { ...facts, text } }
  if (act === "forward") return { kind: "dossier_forwarded", facts }
  if (act === "want_more") return { kind: "dossier_more_wanted", facts: { ...facts, text } }
  if (to === "awarded") return { kind: "dossier_awarded", facts: { ...facts, stars } }
  return to === "not_awarded" ? { kind: "dossier_not_awarded", facts: { ...facts, text } } : null
}

interface Revoked {
  id: string
  text: string | null
  productName: string
  shopId: string
  shopName: string
}

async function tellRevocations(container: MedusaContainer, certificates: readonly string[]): Promise<void> {
  if (certificates.length === 0) return
  for (const { id, shopId, ...facts } of await rowsOf<Revoked>(container, REVOKED, { certificates: [...certificates] }))
    await tellShop(container, {
      ...{ kind: "certificate_revoked", facts, shopId },
      ...{ cause: `certificate_revoked:${id}`, path: "/sao" },
    })
}

async function rowsOf<Row>(container: MedusaContainer, statement: string, bindings: Record<string, string[]>) {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = (await container.resolve("clock").now()).toISOString()
  const all: Record<string, Knex.Value> = { ...bindings, now }
  return (await sql.raw<{ rows: Row[] }>(statement, all)).rows
}
