import { Button, Heading, Text } from "@medusajs/ui"
import type { DeskDossier, DossierCard, DossierSubject } from "@ocop/contract"
import { CRITERIA_SETS } from "@ocop/domain"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { ChoiceField, kitMessages, Refused, Strip, SwitchField, useAct, useWords } from "../kit"
import { dossierMessages } from "./messages"

/** Begins a dossier on paper for one product, and opens it. */
export function PaperForm({ subject, onClose }: { subject: DossierSubject; onClose(): void }) {
  const { words, locale } = useWords(dossierMessages)
  const { words: kit } = useWords(kitMessages)
  const [kind, setKind] = useState<DossierCard["kind"]>(subject.kinds[0] ?? "first")
  const [set, setSet] = useState(String(subject.criteriaSet ?? 1))
  const [isOfMyCommune, setOfMyCommune] = useState(false)
  const navigate = useNavigate()
  const entering = useAct<DeskDossier>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate(
      {
        path: "/admin/dossiers",
        body: { kind, productId: subject.productId, setNumber: Number(set), isOfMyCommune },
      },
      { onSuccess: ({ dossier }) => navigate(`/dossiers/${dossier.id}`) },
    )
  }
  return (
    <Strip label={subject.productName}>
      <div>
        <Heading level="h2">{subject.productName}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {subject.producerName}
        </Text>
      </div>
      <form onSubmit={submit} className="flex max-w-xl flex-col gap-y-4">
        <ChoiceField<string>
          label={words.kind}
          options={Object.fromEntries(subject.kinds.map((each) => [each, words.kinds[each]]))}
          value={kind}
          onChange={(chosen) => setKind(subject.kinds.find((each) => each === chosen) ?? kind)}
        />
        <ChoiceField
          label={words.set}
          options={Object.fromEntries(
            CRITERIA_SETS.map((each) => [String(each.number), `${each.number}. ${each[locale]}`]),
          )}
          value={set}
          onChange={setSet}
        />
        {subject.asksForCommune && (
          <SwitchField
            label={words.isOfMyCommune}
            hint={words.isOfMyCommuneHint}
            value={isOfMyCommune}
            onChange={setOfMyCommune}
          />
        )}
        <Refused error={entering.error} because={words.because} />
        <div className="flex gap-2">
          <Button
            type="submit"
            size="small"
            isLoading={entering.isPending}
            disabled={subject.asksForCommune && !isOfMyCommune}
          >
            {words.begin}
          </Button>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {kit.back}
          </Button>
        </div>
      </form>
    </Strip>
  )
}
