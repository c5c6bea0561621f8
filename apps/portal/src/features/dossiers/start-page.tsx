import { DossierSchema, producerRoutes, type ShopStars, type StarProduct } from "@ocop/contract"
import { CRITERIA_SETS, type DossierKind, kindsFor } from "@ocop/domain"
import { Button, Note, Problem, RadioCard } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useLocation, useSearchParams } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { takeIn, useStars } from "./use-dossier"
import { dossierWords } from "./words"

/** Three questions begin a dossier: which product, what for, by which set. */
export default function StartPage() {
  const t = useWords(dossierWords)
  const { id } = useShop()
  return (
    <Page title={t.startTitle} back={{ href: `/quay/${id}/sao`, label: t.backToStars }}>
      <Answered query={useStars()}>{(stars) => <Questions stars={stars} />}</Answered>
    </Page>
  )
}

function Questions({ stars }: { stars: ShopStars }) {
  const t = useWords(dossierWords)
  const [asked] = useSearchParams()
  const free = stars.products.filter(({ dossierId }) => dossierId === null)
  const [productId, setProduct] = useState(asked.get("mon") ?? (free.length === 1 ? (free[0]?.productId ?? "") : ""))
  const [wanted, setKind] = useState<string | null>(asked.get("loai"))
  const [chosenSet, setSet] = useState<number | null>(null)
  const product = free.find((one) => one.productId === productId)
  const kinds = product ? kindsFor(product.certificateState) : []
  const kind = kinds.find((one) => one === wanted) ?? (kinds.length === 1 ? kinds[0] : undefined)
  const setNumber = chosenSet ?? product?.proposals[0]
  return (
    <div className="grid gap-6">
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold text-lg">{t.whichProduct}</legend>
        {stars.products.map((one) => (
          <RadioCard
            key={one.productId}
            name="product"
            title={one.name}
            detail={one.dossierId ? t.has : one.stars ? t.starCount(one.stars) : undefined}
            disabled={one.dossierId !== null}
            checked={one.productId === productId}
            onChange={() => {
              setProduct(one.productId)
              setSet(null)
            }}
          />
        ))}
      </fieldset>
      {free.length === 0 && <Note>{t.noneFree}</Note>}
      {product && (
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold text-lg">{t.whichKind}</legend>
          {kinds.map((one) => (
            <RadioCard
              key={one}
              name="kind"
              title={t.kinds[one]}
              detail={t.kindNotes[one]}
              checked={one === kind}
              onChange={() => setKind(one)}
            />
          ))}
        </fieldset>
      )}
      {product && kind && setNumber !== undefined && (
        <>
          <SetChoice key={product.productId} proposals={product.proposals} chosen={setNumber} onChoose={setSet} />
          <Begin product={product} kind={kind} setNumber={setNumber} />
        </>
      )}
    </div>
  )
}

interface SetChoiceProps {
  /** The likeliest first. */
  proposals: readonly number[]
  chosen: number
  onChoose(set: number): void
}

/** The set that fits the name best; the others of its group on demand. */
export function SetChoice({ proposals, chosen, onChoose }: SetChoiceProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const [isOpen, setOpen] = useState(proposals[0] !== chosen)
  const shown = isOpen ? proposals : proposals.slice(0, 1)
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold text-lg">{t.whichSet}</legend>
      <p className="mb-1 text-ink-soft text-sm">{t.setHint}</p>
      {shown.map((number, index) => (
        <RadioCard
          key={number}
          name="set"
          title={t.setName(number, CRITERIA_SETS.find((set) => set.number === number)?.[locale] ?? "")}
          detail={index === 0 ? t.likely : undefined}
          checked={number === chosen}
          onChange={() => onChoose(number)}
        />
      ))}
      {!isOpen && proposals.length > 1 && (
        <Button tone="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
          {t.moreSets}
        </Button>
      )}
    </fieldset>
  )
}

function Begin({ product, kind, setNumber }: { product: StarProduct; kind: DossierKind; setNumber: number }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const beginning = useMutation({
    mutationFn: () =>
      call(producerRoutes.shopDossiers(id), DossierSchema, {
        method: "POST",
        body: { kind, productId: product.productId, setNumber },
      }),
    onSuccess: (dossier) => {
      takeIn(queries, id, dossier)
      go(`/quay/${id}/sao/${dossier.id}`, { replace: true })
    },
  })
  const refusal = useRefusal(beginning.error, t.because)
  return (
    <div className="grid gap-3">
      {refusal && <Problem>{refusal}</Problem>}
      <Button
        className="sm:justify-self-start"
        pending={beginning.isPending}
        pendingLabel={t.starting}
        onClick={() => beginning.mutate()}
      >
        {t.start}
      </Button>
    </div>
  )
}
