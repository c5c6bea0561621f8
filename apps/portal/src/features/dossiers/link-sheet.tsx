import { type Dossier, producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

interface LinkSheetProps {
  dossier: Dossier
  criterion: string | null
  onClose(): void
}

/** A page of the web as evidence: a website, a shop elsewhere, a report in the news. */
export default function LinkSheet({ dossier, criterion, onClose }: LinkSheetProps) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const [url, setUrl] = useState("")
  const [title, setTitle] = useState("")
  const sending = useDossierAct(t.sent)
  const refusal = useRefusal(sending.error, { ...t.because, invalid_format: t.linkWrong })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate(
      { route: producerRoutes.shopDossierEvidence(id, dossier.id), body: { kind: "link", url, title, criterion } },
      { onSuccess: onClose },
    )
  }
  return (
    <Sheet title={t.link} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <Field
          id="link-url"
          label={t.link}
          hint={t.linkHint}
          type="url"
          inputMode="url"
          value={url}
          placeholder="https://"
          onChange={(event) => setUrl(event.target.value.trim())}
          onBlur={() => setUrl(addressOf)}
          maxLength={500}
          required
        />
        <Field
          id="link-title"
          label={t.linkTitle}
          optional={t.optional}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={200}
        />
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" pending={sending.isPending} pendingLabel={t.sending}>
          {t.add}
        </Button>
      </form>
    </Sheet>
  )
}

/** Typed by heart, an address has no scheme. */
const addressOf = (typed: string): string => (/^[^:/]+\.[^:]+$/.test(typed) ? `https://${typed}` : typed)
