import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { CommissionRuleInput, TaxRuleInput } from "@ocop/contract"
import { audit } from "../audit/write"
import { Refusal } from "../http/problem"

/**
 * A new version of what the operator keeps: from its first day on, for whom and what it names; the version before ends
 * then. What orders were made under stays. @throws Refusal invalid_fields: in the past, no later than the newest version,
 * or about somebody or something that is not there.
 */
export async function addCommissionRule(
  container: MedusaContainer,
  { producerId, productGroup, categoryId, basisPoints, validFrom, ground }: CommissionRuleInput,
  actor: string,
): Promise<string> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await mustExist(sql, "producer", producerId, "producerId")
  await mustExist(sql, "product_category", categoryId, "categoryId")
  return addVersion(container, {
    table: "commission_rule",
    prefix: "comm",
    about: { producer_id: producerId, product_group: productGroup, category_id: categoryId },
    rates: { rate_basis_points: basisPoints, ground },
    validFrom,
    actor,
    forShop: producerId,
  })
}

/** The same for what the state takes. @throws Refusal as above. */
export const addTaxRule = (container: MedusaContainer, body: TaxRuleInput, actor: string): Promise<string> =>
  addVersion(container, {
    table: "tax_rule",
    prefix: "taxr",
    about: { producer_type: body.producerType, supply: body.supply },
    rates: { vat_basis_points: body.vatBasisPoints, pit_basis_points: body.pitBasisPoints, legal_basis: body.ground },
    validFrom: body.validFrom,
    actor,
    forShop: null,
  })

interface Version {
  table: "commission_rule" | "tax_rule"
  prefix: string
  about: Record<string, string | null>
  rates: Record<string, string | number>
  validFrom: string
  actor: string
  forShop: string | null
}

async function addVersion(container: MedusaContainer, version: Version): Promise<string> {
  const { table, about, rates, validFrom, actor } = version
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  if (validFrom < (await container.resolve("clock").today()))
    throw new Refusal("invalid_fields", "A rule begins today at the earliest", { validFrom: "past" })
  const id = generateEntityId("", version.prefix)
  await sql.transaction(async (trx) => {
    // Two people at once: the second sees what the first added.
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [table])
    const before = await trx(table)
      .where({ ...about, deleted_at: null })
      .orderBy("valid_from", "desc")
      .first()
    if (before && before.valid_from >= validFrom)
      throw new Refusal("invalid_fields", "A later version is there already", { validFrom: "not_newest" })
    if (before && before.valid_to === null)
      await trx(table).where({ id: before.id }).update({ valid_to: validFrom, updated_at: trx.fn.now() })
    await trx(table).insert({ id, ...about, ...rates, valid_from: validFrom, granted_by: actor })
    await audit(trx, {
      actor,
      forShop: version.forShop,
      act: `${table}.added`,
      subject: `${table}:${id}`,
      before: before ? pick(before, Object.keys(rates)) : null,
      after: { ...about, ...rates, validFrom },
    })
  })
  return id
}

async function mustExist(sql: Knex, table: string, id: string | null, field: string): Promise<void> {
  if (id && !(await sql(table).where({ id, deleted_at: null }).first("id")))
    throw new Refusal("invalid_fields", `There is no such ${table}`, { [field]: "unknown" })
}

const pick = (row: Record<string, unknown>, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name]]))
