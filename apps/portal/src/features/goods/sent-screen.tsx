import { ListingDraftSchema, producerRoutes, type SentListing } from "@ocop/contract"
import { Button, buttonClass, Note, Problem } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { Link } from "wouter"
import { call, send } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { PhotoInput } from "./photo-input"
import { goodsWords } from "./words"

interface SentScreenProps {
  sent: SentListing
  name: string
  onAnother(): void
}

/** It is sent. What the law asks besides can be answered by a photograph of the label. */
export function SentScreen({ sent: { draftId, missing }, name, onAnother }: SentScreenProps) {
  const t = useWords(goodsWords)
  const { id, status } = useShop()
  const labelling = useMutation({ mutationFn: (photoId: string) => addLabel(id, draftId ?? "", photoId) })
  const refusal = useRefusal(labelling.error, t.because)
  return (
    <Page title={t.sentTitle} lead={name}>
      <Note tone="green">{status === "approved" ? t.sent : t.sentNoShop}</Note>
      {missing.length > 0 && draftId && (
        <Card>
          <p className="mb-2">{t.missing}</p>
          <ul className="mb-4 list-disc pl-5">
            {missing.map((answer) => (
              <li key={answer}>{t.answers[answer]}</li>
            ))}
          </ul>
          {labelling.isSuccess ? (
            <Note tone="green">{t.labelSent}</Note>
          ) : (
            <PhotoInput label={t.labelPhoto} isFirst onPhoto={(photoId) => labelling.mutate(photoId)} />
          )}
          {refusal && <Problem>{refusal}</Problem>}
          <Link href={`/quay/${id}/mon/ban-thao/${draftId}`} className="link mt-3 inline-block">
            {t.typeIt}
          </Link>
        </Card>
      )}
      <div className="flex flex-wrap gap-3">
        <Button tone="line" onClick={onAnother}>
          {t.another}
        </Button>
        <Link href={`/quay/${id}/mon`} className={buttonClass("quiet")}>
          {t.toList}
        </Link>
      </div>
    </Page>
  )
}

/** Puts the photograph into the draft that waits, and sends it again. */
async function addLabel(shopId: string, draftId: string, photoId: string): Promise<void> {
  const route = producerRoutes.shopDraft(shopId, draftId)
  const { version, content } = await call(route, ListingDraftSchema)
  const labelPhotos = [...(content.labelPhotos ?? []), photoId]
  const saved = await call(route, ListingDraftSchema, {
    method: "POST",
    body: { version, content: { ...content, labelPhotos } },
  })
  await send(producerRoutes.shopDraftSends(shopId, draftId), { method: "POST", body: { version: saved.version } })
}
