import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Answers, type CriteriaSet, scoreSheet } from "@ocop/domain"
import { criteriaSetOn } from "@ocop/domain/criteria-sets"
import { environment } from "../../config/environment"
import { startDossierWorkflow } from "../../workflows/dossier/start-dossier"
import { sendDeclarationWorkflow } from "../../workflows/programme/send-declaration"
import { DEMO_DOMAIN } from "../accounts"

/** Rice and grain; the demo's shop makes rice. */
const RICE = 3
/** Today's commune of the former Định An, where an officer of the demo sits. */
const LAI_VUNG = "30226"

/** What the demo's shop declares. Made up, and says so. */
const SAMPLE_DECLARATION = {
  workers: 24,
  trainedWorkers: 6,
  craftVillage: null,
  greenChain: true,
  greenChainWords: "Mẫu: trồng lúa giảm phân hóa học, rơm ủ phân lại cho ruộng",
  materialRegion: "Mẫu: vùng lúa 30 ha của hợp tác xã",
  channels: [
    { channel: "facebook" as const, where: "Mẫu: trang của hợp tác xã" },
    { channel: "supermarket" as const, where: "Mẫu: siêu thị ở Cao Lãnh" },
  ],
  papers: [],
}

/**
 * A dossier that the demo's shop has begun and a declaration that waits for its commune, so that the wizard and the desk
 * have something to look at. Nothing is filed, scored or certified. Does nothing where there are dossiers, or demo mode
 * is off.
 */
export default async function sampleDossiers({ container }: Pick<ExecArgs, "container">): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const owner = await ownerOfDemo(sql)
  if (environment().DEMO !== "on" || !owner || (await sql("dossier").first("id"))) return
  const { result: id } = await startDossierWorkflow(container).run({
    input: { ...owner, kind: "first", setNumber: RICE, enteredBy: "member", isPaper: false },
  })
  const set = criteriaSetOn(RICE, await container.resolve("clock").today())
  const answers = firstPartOf(set)
  await sql("dossier")
    .where({ id })
    .update({ answers: JSON.stringify(answers), self_points: scoreSheet(set, answers).total, commune_code: LAI_VUNG })
  await sendDeclarationWorkflow(container).run({
    input: {
      mark: { actor: owner.actor, isAssistant: false, forShop: owner.producerId },
      content: SAMPLE_DECLARATION,
    },
  })
  await sql("declaration").where({ producer_id: owner.producerId }).update({ commune_code: LAI_VUNG })
}

interface Owner {
  producerId: string
  productId: string
  /** `member:<id>` */
  actor: string
}

async function ownerOfDemo(sql: Knex): Promise<Owner | undefined> {
  return sql("membership as s")
    .join("member as m", "m.id", "s.member_id")
    .join("listing as l", "l.producer_id", "s.producer_id")
    .where({ "m.email": `owner@${DEMO_DOMAIN}`, "l.deleted_at": null })
    .first("s.producer_id as producerId", "l.product_id as productId", sql.raw("'member:' || m.id as actor"))
}

/** The first part is answered, each criterion by its middle option. */
function firstPartOf(set: CriteriaSet): Answers {
  const [part] = set.parts
  const answered = (part?.criteria ?? []).flatMap(({ code, options }) => {
    const middle = [...options].sort((a, b) => a.points - b.points)[Math.floor(options.length / 2)]
    return middle ? [[code, middle.id] as const] : []
  })
  return { options: Object.fromEntries(answered), knockOuts: [] }
}
