import { type ListingDraft, producerRoutes, SentListingSchema } from "@ocop/contract"
import { Button, Note, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useEffect } from "react"
import { useLocation } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { FormActs } from "./form-acts"
import { LabelFields } from "./label-fields"
import { PackFields } from "./pack-fields"
import { PhotoFields } from "./photo-fields"
import { SavingLine } from "./saving-line"
import { StateMark } from "./state-mark"
import { draftStateOf } from "./state-of"
import { useDraft } from "./use-draft"
import { useFormRefusal } from "./use-form-refusal"
import { goodsKey } from "./use-goods"
import { WhatItIs } from "./what-it-is"
import { goodsWords } from "./words"

/** Everything that can be said of goods; it saves itself, and is sent when its writer says so. */
export function GoodsForm({ begun }: { begun: ListingDraft }) {
  const t = useWords(goodsWords)
  const { id } = useShop()
  const say = useToast()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const { draft, content, saving, change, flush, settle } = useDraft(begun)
  const back = `/quay/${id}/mon`
  const sending = useMutation({
    mutationFn: async () => {
      const version = await flush()
      const route = producerRoutes.shopDraftSends(id, draft.id)
      return call(route, SentListingSchema, { method: "POST", body: { version } })
    },
    onSuccess: async ({ reviewId }) => {
      say(reviewId ? t.sentForReview : t.appliedAtOnce)
      await queries.invalidateQueries({ queryKey: goodsKey(id) })
      go(back)
    },
  })
  const refusal = useFormRefusal(sending.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate()
  }
  // Whoever goes back to the list keeps what was typed in the last second.
  useEffect(() => () => void flush().catch(() => undefined), [flush])
  const state = draftStateOf(draft)
  const isChange = draft.kind === "change"
  return (
    <Page
      title={draft.kind === "claim" ? t.claiming : isChange ? t.edit : t.writing}
      lead={content.name}
      back={{ href: back, label: t.backToGoods }}
      aside={<SavingLine saving={saving} savedAt={draft.savedAt} />}
    >
      {draft.kind === "claim" && <Note>{t.claimNote}</Note>}
      {draft.review && state !== "draft" && (
        <Note tone="blue">
          <StateMark state={state} /> {draft.review.reason}
        </Note>
      )}
      {saving === "conflict" && (
        <Problem
          action={
            <div className="flex flex-wrap gap-2">
              <Button tone="line" onClick={() => settle("theirs")}>
                {t.takeTheirs}
              </Button>
              <Button tone="line" onClick={() => settle("mine")}>
                {t.keepMine}
              </Button>
            </div>
          }
        >
          {t.conflict}
        </Problem>
      )}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Card title={t.photos}>
          <PhotoFields content={content} onChange={change} />
        </Card>
        <WhatItIs content={content} onChange={change} />
        <PackFields content={content} isChange={isChange} onChange={change} />
        <LabelFields content={content} onChange={change} />
        {isChange && <p className="text-sm text-ink-soft">{t.willReview}</p>}
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" pending={sending.isPending} pendingLabel={t.sending}>
          {isChange ? t.sendChange : t.send}
        </Button>
      </form>
      <FormActs draft={draft} />
    </Page>
  )
}
