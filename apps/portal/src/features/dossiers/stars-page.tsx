import type { DossierCard as Card_, ShopStars } from "@ocop/contract"
import { buttonClass, Note } from "@ocop/ui"
import { CaretRightIcon } from "@phosphor-icons/react"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { CertificateRow } from "./certificate-row"
import { StateMark } from "./state-mark"
import { useStars } from "./use-dossier"
import { dossierWords } from "./words"

/** Certificates with what is left of them, dossiers, and the way to a new one. */
export default function StarsPage() {
  const t = useWords(dossierWords)
  const { id } = useShop()
  return (
    <Page title={t.stars} lead={t.starsLead} back={{ href: `/quay/${id}`, label: t.back }}>
      <Answered query={useStars()}>{(stars) => <Stars stars={stars} />}</Answered>
    </Page>
  )
}

function Stars({ stars }: { stars: ShopStars }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const { certificates, dossiers, products, canStart } = stars
  const underWay = dossiers.filter(({ desk }) => desk !== null)
  const finished = dossiers.filter(({ desk }) => desk === null)
  const isNew = certificates.length === 0 && dossiers.length === 0
  const start = canStart && products.some(({ dossierId }) => dossierId === null) && (
    <Link href={`/quay/${id}/sao/moi`} className={buttonClass(underWay.length > 0 ? "line" : "go", "self-start")}>
      {isNew ? t.beginFirst : t.begin}
    </Link>
  )
  return (
    <>
      {!canStart && <Note tone="gold">{t.suspended}</Note>}
      {isNew ? <Selling hasGoods={products.length > 0} start={start} /> : start}
      {underWay.length > 0 && <DossierList title={t.underWay} dossiers={underWay} />}
      {certificates.length > 0 && (
        <section className="grid gap-4">
          <h2>{t.certificates}</h2>
          {certificates.map((certificate) => (
            <CertificateRow
              key={certificate.id}
              certificate={certificate}
              dossierId={products.find(({ productId }) => productId === certificate.productId)?.dossierId ?? null}
              canStart={canStart}
            />
          ))}
        </section>
      )}
      {finished.length > 0 && <DossierList title={t.finished} dossiers={finished} />}
      <Link href={`/quay/${id}/sao/khai-bao`} className="sheet-card flex min-h-16 items-center gap-4 py-3!">
        <span className="flex-1 font-medium">{t.declarations}</span>
        <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
      </Link>
    </>
  )
}

function Selling({ hasGoods, start }: { hasGoods: boolean; start: React.ReactNode }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  return (
    <Empty
      illustration="rice"
      action={
        hasGoods ? (
          start
        ) : (
          <Link href={`/quay/${id}/mon/moi`} className={buttonClass("go")}>
            {t.addGoods}
          </Link>
        )
      }
    >
      {t.sell} {hasGoods ? t.sellFree : t.noGoods}
    </Empty>
  )
}

function DossierList({ title, dossiers }: { title: string; dossiers: readonly Card_[] }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  return (
    <section>
      <h2 className="mb-3">{title}</h2>
      <ul className="sheet-card divide-y divide-hairline p-2!">
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <Link
              href={`/quay/${id}/sao/${dossier.id}`}
              className="flex min-h-16 items-center gap-3 rounded-control px-3 py-3 hover:bg-sunken"
            >
              <span className="grid min-w-0 flex-1 gap-1">
                <span className="block font-medium">{dossier.productName}</span>
                <span className="block text-ink-soft text-sm">
                  {[t.kinds[dossier.kind], dossier.selfPoints !== null && t.points(dossier.selfPoints)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <span className="flex flex-wrap items-center gap-2">
                  <StateMark state={dossier.state} />
                  <span className="whitespace-nowrap text-ink-soft text-sm">{dossier.code}</span>
                </span>
              </span>
              <CaretRightIcon size={18} className="flex-none text-ink-faint" aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
