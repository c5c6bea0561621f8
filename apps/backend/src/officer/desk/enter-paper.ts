import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type EnterPaperDossier, RegistrationSchema } from "@ocop/contract"
import { noSuchDossier } from "../../dossier/move"
import { saveRegistration } from "../../dossier/save-parts"
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
  /** The maker's own, else where the list says that the product is made. */
  communeCode: string | null
  /** Whether it is the maker's own. */
  isOwn: boolean
}

/**
 * Begins a dossier that was brought on paper; answers its id. The maker may have no shop at all. Where the list knows no
 * commune of the maker, the officer says that it is the own one, and the dossier keeps that.
 * @throws NOT_FOUND for a product of another place; Refusal invalid_fields when nobody says where the maker is; whatever
 * `startDossier` refuses.
 */
export async function enterPaperDossier(trx: Knex.Transaction, entering: Entering): Promise<string> {
  const { officer, productId, kind, setNumber, isOfMyCommune, at, today } = entering
  const actor = `user:${officer.userId}`
  const maker: Maker | undefined = await trx("listing as l")
    .join("producer as pr", "pr.id", "l.producer_id")
    .where({ "l.product_id": productId, "l.deleted_at": null, "pr.deleted_at": null })
    .first(
      "pr.id",
      "pr.province_code as provinceCode",
      trx.raw('coalesce(pr.commune_code, l.commune_code) as "communeCode"'),
      trx.raw('pr.commune_code is not null as "isOwn"'),
    )
  if (!maker) throw noSuchDossier()
  const isUnplaced = maker.communeCode === null && officer.scope.kind === "commune"
  if (!isUnplaced && !isInScope(officer, maker)) throw noSuchDossier()
  const communeCode = isUnplaced ? await ownCommune(trx, officer, maker, isOfMyCommune) : maker.communeCode
  const dossierId = await startDossier(trx, {
    kind,
    productId,
    setNumber,
    producerId: maker.id,
    actor,
    enteredBy: "user",
    isPaper: true,
    mostWithdrawn: null,
    at,
    today,
  })
  if (communeCode && !maker.isOwn) {
    const { registration } = await trx("dossier").where({ id: dossierId }).first("registration")
    await saveRegistration(
      trx,
      { dossierId, shopId: null, actor, isAssistant: false },
      { version: 1, registration: RegistrationSchema.parse({ ...registration, communeCode }) },
    )
  }
  return dossierId
}

/** The officer's own commune, for a maker of its province of whom the list knows no commune. */
async function ownCommune(trx: Knex.Transaction, { scope }: Identity, maker: Maker, isOfMyCommune: boolean) {
  const commune: { code: string; province_code: string } | undefined = await trx("commune")
    .where({ code: scope.code })
    .first("code", "province_code")
  if (!commune || commune.province_code !== maker.provinceCode) throw noSuchDossier()
  if (!isOfMyCommune)
    throw new Refusal("invalid_fields", "Nobody says in which commune the maker is", { isOfMyCommune: "missing" })
  return commune.code
}
