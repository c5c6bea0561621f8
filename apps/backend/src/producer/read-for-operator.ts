import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducer } from "@ocop/contract"
import { readProfile } from "./read-profile"

interface Beside {
  sample: boolean
  members: AdminProducer["members"]
  rivals: AdminProducer["rivals"]
  claimIsFree: boolean | null
}

/** Who works there now, and who else says to be the same producer of the list. */
const BESIDE = `
  select pr.sample,
    coalesce((select jsonb_agg(jsonb_build_object('name', person.name, 'role', m.role, 'isAssistant', m.kind = 'assistant',
        'phone', person.phone, 'phoneIsProved', person.phone_verified_at is not null, 'email', person.email)
        order by m.valid_from, m.id)
      from membership m join member person on person.id = m.member_id and person.deleted_at is null
      where m.producer_id = pr.id and m.deleted_at is null and m.valid_from <= cast(:now as timestamptz)
        and (m.valid_to is null or m.valid_to > cast(:now as timestamptz))), '[]') as members,
    coalesce((select jsonb_agg(jsonb_build_object('id', rival.id, 'name', rival.name, 'status', rival.status) order by rival.id)
      from producer rival where rival.claims_producer_id = pr.claims_producer_id and rival.id <> pr.id
        and rival.deleted_at is null and rival.status <> 'draft'), '[]') as rivals,
    case when pr.claims_producer_id is not null then exists (select from producer listed
      where listed.id = pr.claims_producer_id and listed.status = 'recorded' and listed.deleted_at is null) end as "claimIsFree"
  from producer pr where pr.id = :id and pr.deleted_at is null`

/** A producer with its papers, its people and its rivals. @throws NOT_FOUND. */
export async function readForOperator(container: MedusaContainer, id: string): Promise<AdminProducer> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = await container.resolve("clock").now()
  const profile = await readProfile(container, id, "operator")
  const { rows } = await sql.raw<{ rows: Beside[] }>(BESIDE, { id, now })
  const [beside] = rows
  return { ...profile, ...(beside ?? { sample: false, members: [], rivals: [], claimIsFree: null }) }
}
