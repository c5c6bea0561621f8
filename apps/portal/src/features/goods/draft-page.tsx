import { ListingDraftSchema, producerRoutes } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { Answered } from "../../kit/states"
import { GoodsForm } from "./goods-form"

/** The whole form of goods that are not listed yet. */
export default function DraftPage() {
  const { id } = useShop()
  const { draftId = "" } = useParams<{ draftId: string }>()
  const query = useQuery({
    queryKey: ["draft", id, draftId],
    queryFn: ({ signal }) => call(producerRoutes.shopDraft(id, draftId), ListingDraftSchema, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return <Answered query={query}>{(draft) => <GoodsForm key={draft.id} begun={draft} />}</Answered>
}
