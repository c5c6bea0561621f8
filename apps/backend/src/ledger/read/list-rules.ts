import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommissionRuleAnswer, TaxRuleAnswer } from "@ocop/contract"
import { addDays } from "@ocop/domain"

interface Dated {
  validFrom: string
  validTo: string | null
}

const NAMED_ACTOR = (actor: string) => `coalesce((select nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '')
  from "user" u where 'user:' || u.id = ${actor}), (select u.email from "user" u where 'user:' || u.id = ${actor}))`

const COMMISSIONS = `
  select r.id, case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as producer,
    r.product_group as "productGroup",
    case when r.category_id is not null then jsonb_build_object('id', r.category_id, 'name', coalesce(c.name, r.category_id)) end as category,
    r.rate_basis_points as "basisPoints", r.ground, r.valid_from as "validFrom", r.valid_to as "validTo",
    ${NAMED_ACTOR("r.granted_by")} as "grantedBy"
  from commission_rule r left join producer p on p.id = r.producer_id left join product_category c on c.id = r.category_id
  where r.deleted_at is null
  order by (r.producer_id is not null), p.name, r.product_group nulls first, c.name nulls first, r.valid_from desc`

const TAXES = `
  select r.id, r.producer_type as "producerType", r.supply, r.vat_basis_points as "vatBasisPoints",
    r.pit_basis_points as "pitBasisPoints", r.legal_basis as ground, r.valid_from as "validFrom", r.valid_to as "validTo",
    ${NAMED_ACTOR("r.granted_by")} as "grantedBy"
  from tax_rule r where r.deleted_at is null
  order by r.producer_type nulls first, array_position(array['goods', 'service', 'goods_service'], r.supply), r.valid_from desc`

/** Every version of every commission rule, those of everybody first. One statement. */
export const listCommissionRules = (sql: Knex, today: string) => read<CommissionRuleAnswer>(sql, COMMISSIONS, today)

/** Every version of every tax rule. One statement. */
export const listTaxRules = (sql: Knex, today: string) => read<TaxRuleAnswer>(sql, TAXES, today)

async function read<Answer>(sql: Knex, statement: string, today: string) {
  const { rows } = await sql.raw<{ rows: (Omit<Answer, "validUntil" | "state"> & Dated)[] }>(statement)
  return rows.map(({ validTo, ...rule }) => ({
    ...rule,
    validUntil: validTo && addDays(validTo, -1),
    state: stateOf({ validFrom: rule.validFrom, validTo }, today),
  }))
}

function stateOf({ validFrom, validTo }: Dated, today: string): "coming" | "running" | "over" {
  if (validTo && validTo <= today) return "over"
  return validFrom > today ? "coming" : "running"
}
