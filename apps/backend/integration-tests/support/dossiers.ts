import type { Dossier } from "@ocop/contract"
import {
  type Answers,
  type CriteriaSet,
  type Criterion,
  caseOf,
  criteriaOf,
  type DossierKind,
  kindsFor,
  renewalWindow,
  scoreSheet,
} from "@ocop/domain"
import { criteriaSetOfCode } from "@ocop/domain/criteria-sets"
import { newestCertificate } from "../../src/dossier/newest-certificate"
import { readDossier } from "../../src/dossier/read"
import { fileDossierWorkflow } from "../../src/workflows/dossier/file-dossier"
import { startDossierWorkflow } from "../../src/workflows/dossier/start-dossier"
import type { Shop } from "./shop"

type Choice = "best" | "worst" | ((criterion: Criterion) => string)

/** Answers to every criterion of a set: its best options, its worst, or the option whose id is named. Cases follow. */
export function answersOf(set: CriteriaSet, choice: Choice = "best"): Answers {
  const criteria = criteriaOf(set)
  const options = Object.fromEntries(criteria.map((criterion) => [criterion.code, optionOf(criterion, choice)]))
  const cases = criteria.flatMap((criterion) => {
    const found = caseOf(criterion, { options, knockOuts: [] })
    return found ? [[criterion.code, found] as const] : []
  })
  return { options, ...(cases.length > 0 && { cases: Object.fromEntries(cases) }), knockOuts: [] }
}

function optionOf(criterion: Criterion, choice: Choice): string {
  if (typeof choice === "function") return choice(criterion)
  const sorted = [...criterion.options].sort((a, b) => a.points - b.points)
  return (choice === "best" ? sorted.at(-1) : sorted[0])?.id ?? ""
}

interface Wanted {
  /** Default: one without a dossier under way that may begin this kind, and file it today. */
  productId?: string
  /** Default: the first approved shop that has a commune. */
  producerId?: string
  /** Default: a set of the product's group. */
  setNumber?: number
  answers?: Choice
  kind?: DossierKind
}

/** A dossier with every criterion answered that is not filed yet. */
export async function draftDossier(shop: Shop, wanted: Wanted = {}): Promise<Dossier> {
  const product = await subjectOf(shop, wanted)
  const { result: id } = await startDossierWorkflow(shop.container).run({
    input: {
      kind: wanted.kind ?? "first",
      productId: product.productId,
      producerId: product.producerId,
      setNumber: wanted.setNumber ?? SET_OF[product.group] ?? 3,
      actor: "member:of_the_tests",
      enteredBy: "member",
      isPaper: false,
    },
  })
  const begun = await readDossier(shop.db, id)
  const set = criteriaSetOfCode(begun.setCode)
  const answers = answersOf(set, wanted.answers)
  const { total } = scoreSheet(set, answers)
  await shop
    .db("dossier")
    .where({ id })
    .update({
      answers: JSON.stringify(answers),
      self_points: total,
      commune_code: begun.communeCode ?? (await someCommune(shop, begun.provinceCode)),
    })
  return readDossier(shop.db, id)
}

/** Where the producer's own is unknown, as a list may leave it: one of its province. */
const someCommune = async (shop: Shop, provinceCode: string | null): Promise<string> =>
  (await shop.db("commune").where({ province_code: provinceCode }).orderBy("code").first("code")).code

/** A dossier that lies with the commune: the way for suites of everything that follows. */
export async function filedDossier(shop: Shop, wanted: Wanted = {}): Promise<Dossier> {
  const draft = await draftDossier(shop, wanted)
  return fileDraft(shop, draft)
}

/** Files a draft; where it is no first assessment, with a word about what changed. */
export async function fileDraft(shop: Shop, { id, producerId, kind }: Dossier): Promise<Dossier> {
  if (kind !== "first") {
    const changes = [{ topic: "packaging", text: "Đổi bao bì giấy, in lại nhãn", evidence: [] }]
    await shop
      .db("dossier")
      .where({ id })
      .update({ changes: JSON.stringify(changes) })
  }
  await fileDossierWorkflow(shop.container).run({
    input: { dossierId: id, shopId: producerId, actor: "member:of_the_tests", declaredName: "Cô Tư Định An" },
  })
  return readDossier(shop.db, id)
}

const SET_OF: Readonly<Record<string, number>> = {
  food: 3,
  beverage: 17,
  medicinal: 20,
  handicraft: 21,
  ornamental: 24,
  tourism: 26,
}

interface Subject {
  productId: string
  producerId: string
  group: string
}

async function subjectOf(shop: Shop, { productId, producerId, kind = "first" }: Wanted): Promise<Subject> {
  const underWay = shop.db("dossier as d").whereRaw("d.product_id = l.product_id and d.closed_at is null")
  const rows: Subject[] = await shop
    .db("listing as l")
    .join("producer as pr", "pr.id", "l.producer_id")
    .where({ "l.deleted_at": null, "pr.deleted_at": null, "pr.status": "approved" })
    .modify((query) => {
      if (!productId && !producerId) query.whereNotNull("pr.commune_code")
    })
    .where(productId ? { "l.product_id": productId } : {})
    .where(producerId ? { "pr.id": producerId } : {})
    .whereNotExists(underWay.select("d.id"))
    .orderBy(["pr.id", "l.product_id"])
    .select("l.product_id as productId", "pr.id as producerId", "l.product_group as group")
  const today = await shop.container.resolve("clock").today()
  for (const row of rows) {
    const certificate = await newestCertificate(shop.db, row.productId, today)
    if (!kindsFor(certificate?.state ?? null).includes(kind)) continue
    if (productId || kind !== "reassessment" || !certificate || (await mayRenew(shop, certificate.id, today)))
      return row
  }
  throw new Error(`No product that may begin a ${kind} dossier: name one`)
}

/** Stars that hold for years, as an earlier test may have awarded them, are renewed later: begun today, and not filed. */
async function mayRenew(shop: Shop, certificateId: string, today: string): Promise<boolean> {
  const { shown_until } = await shop.db("certificate").where({ id: certificateId }).first("shown_until")
  return shown_until === null || renewalWindow(shown_until, today).state !== "not_yet"
}
