import { ListingDraftSchema, producerRoutes } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { Answered } from "../../kit/states"
import { GoodsForm } from "./goods-form"

/** The draft of a product: opened where there is none. */
export default function EditGoodsPage() {
  const { id } = useShop()
  const { productId = "" } = useParams<{ productId: string }>()
  const query = useQuery({
    queryKey: ["draft-of", id, productId],
    queryFn: () => call(producerRoutes.shopDrafts(id), ListingDraftSchema, { method: "POST", body: { productId } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return <Answered query={query}>{(draft) => <GoodsForm key={draft.id} begun={draft} />}</Answered>
}
