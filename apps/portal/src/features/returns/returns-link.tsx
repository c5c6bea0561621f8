import { producerRoutes, ShopReturnsSchema } from "@ocop/contract"
import { useQuery } from "@tanstack/react-query"
import { Link } from "wouter"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { returnWords } from "./words"

/** The way to the returns, with how many of them wait for this shop. */
export function ReturnsLink() {
  const t = useWords(returnWords)
  const { id } = useShop()
  const { data } = useQuery({
    queryKey: ["shop", id, "returns", "waiting"],
    queryFn: ({ signal }) => call(`${producerRoutes.shopReturns(id)}?limit=1`, ShopReturnsSchema, { signal }),
  })
  const waiting = data?.waiting ?? 0
  return (
    <Link href={`/quay/${id}/tra-hang`} className="link min-h-11 content-center whitespace-nowrap">
      {t.title}
      {waiting > 0 && <b className="ml-1 font-semibold text-lacquer">({waiting})</b>}
    </Link>
  )
}
