import type { CertificateCriteria, PublicAnswer } from "@ocop/contract"
import type { Answers, CriteriaSet } from "@ocop/domain"
import { ALL_CRITERIA_SETS, criteriaSetOn } from "@ocop/domain/criteria-sets"
import { findCertificate } from "./certificate-page"
import type { CatalogContext } from "./context"
import { rowsOf } from "./query"

/** What a dossier lets everybody read; nothing of a dossier that did not lead to this certificate. */
interface DossierRow {
  setCode: string
  answers: Answers
  notes: Record<string, string>
  shown: string[]
  evidence: { criterion: string; title: string; link: string | null }[]
}

const DOSSIER = `
  select d.set_code as "setCode", d.answers, d.notes, d.public_criteria as shown,
    coalesce((
      select jsonb_agg(jsonb_build_object('criterion', e.criterion_code, 'title', e.title,
        'link', case when e.kind = 'link' then e.ref end) order by e.added_at, e.id)
      from dossier_evidence e
      where e.dossier_id = d.id and e.is_public and e.criterion_code is not null and e.deleted_at is null), '[]') as evidence
  from certificate c
  join dossier d on d.id = c.dossier_id and d.deleted_at is null
  where c.code = :code and c.deleted_at is null`

/**
 * The criteria set that a certificate's product is scored by, and what its producer answered where it lets everybody
 * read it; null for a code that nobody has. The set is the dossier's, else the one on the certificate or the product.
 */
export async function findCertificateCriteria(
  context: CatalogContext,
  code: string,
): Promise<CertificateCriteria | null> {
  const page = await findCertificate(context, code)
  if (!page) return null
  const { certificate, product, setNumber } = page
  const [dossier] = await rowsOf<DossierRow>(context, DOSSIER, { code: certificate.code })
  const set =
    setOf(dossier?.setCode ?? certificate.setCode) ??
    (setNumber === null ? null : criteriaSetOn(setNumber, context.today))
  const { id, handle, title, group, stars } = product
  return {
    certificate,
    product: { id, handle, title, group, stars },
    set,
    answers: dossier ? answersOf(dossier) : [],
  }
}

/** Sets of decisions before 2026 are not kept. */
const setOf = (code: string | null): CriteriaSet | null => ALL_CRITERIA_SETS.find((set) => set.code === code) ?? null

function answersOf({ answers, notes, shown, evidence }: DossierRow): PublicAnswer[] {
  return shown.flatMap((criterion) => {
    const option = answers.options[criterion]
    if (!option) return []
    const proofs = evidence.filter((one) => one.criterion === criterion)
    return [
      {
        criterion,
        option,
        note: notes[criterion] ?? null,
        evidence: proofs.map(({ title, link }) => ({ title, link: isWeb(link) ? link : null })),
      },
    ]
  })
}

/** A producer's link is shown only where it leads to a page. */
const isWeb = (link: string | null): boolean => link !== null && /^https?:\/\//i.test(link)
