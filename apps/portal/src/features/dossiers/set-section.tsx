import { type Dossier, producerRoutes } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { SetChoice } from "./start-page"
import { useDossierAct, useStars } from "./use-dossier"
import { dossierWords } from "./words"

/** Another criteria set, as long as the dossier was never filed. */
export function SetSection({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const stars = useStars()
  const [chosen, setChosen] = useState(dossier.setNumber)
  const moving = useDossierAct(t.setChanged)
  const refusal = useRefusal(moving.error, t.because)
  const proposals = stars.data?.products.find(({ productId }) => productId === dossier.productId)?.proposals
  if (!proposals) return null
  const move = () =>
    moving.mutate({
      route: producerRoutes.shopDossierSaves(id, dossier.id, "criteria-set"),
      body: { version: dossier.version, setNumber: chosen },
    })
  return (
    <Card title={t.changeSet}>
      <p className="mb-3 text-ink-soft">{t.changeSetLead}</p>
      <SetChoice proposals={proposals} chosen={chosen} onChoose={setChosen} />
      {refusal && <Problem>{refusal}</Problem>}
      {chosen !== dossier.setNumber && (
        <Button tone="line" className="mt-3" pending={moving.isPending} onClick={move}>
          {t.changeSetDo}
        </Button>
      )}
    </Card>
  )
}
