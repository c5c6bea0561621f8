import { type Dossier, producerRoutes } from "@ocop/contract"
import { nextState } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { DownloadSimpleIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

/** Forms to print, and the way out of a dossier. */
export function FormsAndWithdrawal({ dossier }: { dossier: Dossier }) {
  const t = useWords(dossierWords)
  const { id, may } = useShop()
  const [isAsking, setAsking] = useState(false)
  const form = (name: "registration" | "self-assessment") =>
    `/api${producerRoutes.shopDossierForm(id, dossier.id, name)}`
  return (
    <Card title={t.forms}>
      <ul className="grid gap-1">
        {(["registration", "self-assessment"] as const).map((name) => (
          <li key={name}>
            <a href={form(name)} download className="link inline-flex min-h-11 items-center gap-2">
              <DownloadSimpleIcon size={20} aria-hidden /> {name === "registration" ? t.form01 : t.form02}
            </a>
          </li>
        ))}
      </ul>
      {may("owner") && nextState(dossier.state, "withdraw") && (
        <Button tone="quiet" className="mt-2 text-lacquer!" onClick={() => setAsking(true)}>
          {t.withdraw}
        </Button>
      )}
      {isAsking && <WithdrawSheet dossier={dossier} onClose={() => setAsking(false)} />}
    </Card>
  )
}

function WithdrawSheet({ dossier, onClose }: { dossier: Dossier; onClose(): void }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const act = useDossierAct(t.withdrawn)
  const refusal = useRefusal(act.error, t.because)
  const withdraw = () =>
    act.mutate({ route: producerRoutes.shopDossierActs(id, dossier.id, "withdrawals") }, { onSuccess: onClose })
  return (
    <Sheet title={t.withdraw} onClose={onClose}>
      <p>{t.withdrawSure}</p>
      {refusal && <Problem>{refusal}</Problem>}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button pending={act.isPending} onClick={withdraw}>
          {t.withdraw}
        </Button>
        <Button tone="line" onClick={onClose}>
          {t.keep}
        </Button>
      </div>
    </Sheet>
  )
}
