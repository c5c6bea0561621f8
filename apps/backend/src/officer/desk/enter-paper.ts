import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EnterPaperDossier } from "@ocop/contract"
import { audit } from "../../audit/write"
import { noSuchDossier } from "../../dossier/move"
import { startDossier } from "../../dossier/start-dossier"
import { Refusal } from "../../http/problem"
import type { Identity } from "../../modules/officer/service"
import { isInScope } from "../scope"

interface Entering extends EnterPaperDossier {
  officer: Identity
  at: Date
  today: string
}

interface Maker {
  id: string
  provinceCode: string | null
  communeCode: string | null
}

/**
 * Begins a dossier that was brought on paper; answers its id. The maker may have no shop at all. Where the list knows no
 * commune of the maker, the officer says that it is the own one, and that stays.
 * @throws NOT_FOUND for a product of another place; Refusal invalid_fields when nobody says where the maker is; whatever
 * `startDossier` refuses.
 */
export async function enterPaperDossier(trx: Knex.Transaction, entering: Entering): Promise<string> {
  const { officer, productId, kind, setNumber, isOfMyCommune, at, today } = entering
  const actor = `user:${officer.userId}`
  const maker: Maker | undefined = await trx("listing as l")
    .join("producer as pr", "pr.id", "l.producer_id")
    .where({ "l.product_id": productId, "l.deleted_at": null, "pr.deleted_at": null })
    .first("pr.id", "pr.province_code as provinceCode", "pr.commune_code as communeCode")
  if (!maker) throw noSuchDossier()
  if (maker.communeCode === null && officer.scope.kind === "commune")
    await settleCommune(trx, { officer, maker, actor, isOfMyCommune })
  else if (!isInScope(officer, maker)) throw noSuchDossier()
  return startDossier(trx, {
    kind,
    productId,
    setNumber,
    producerId: maker.id,
    actor,
    enteredBy: "user",
    isPaper: true,
    at,
    today,
  })
}

interface Settling {
  officer: Identity
  maker: Maker
  actor: string
  isOfMyCommune: boolean
}

async function settleCommune(trx: Knex.Transaction, { officer, maker, actor, isOfMyCommune }: Settling): Promise<void> {
  const code = officer.scope.code
  const commune: { province_code: string } | undefined = await trx("commune").where({ code }).first("province_code")
  if (!commune || commune.province_code !== maker.provinceCode) throw noSuchDossier()
  if (!isOfMyCommune)
    throw new Refusal("invalid_fields", "Nobody says in which commune the maker is", { isOfMyCommune: "missing" })
  const settled = await trx("producer")
    .where({ id: maker.id, commune_code: null })
    .update({ commune_code: code, updated_at: trx.fn.now() })
  if (settled === 0) throw noSuchDossier()
  await audit(trx, {
    actor,
    forShop: maker.id,
    act: "producer.commune_confirmed",
    subject: `producer:${maker.id}`,
    before: { communeCode: null },
    after: { communeCode: code },
  })
}
