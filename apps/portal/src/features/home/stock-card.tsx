import type { HomeStock } from "@ocop/contract"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { homeWords } from "./words"

const FEW = 10

/** Packs to make or buy again, the emptiest first. */
export function StockCard({ stock }: { stock: HomeStock[] }) {
  const t = useWords(homeWords)
  const { id, may } = useShop()
  return (
    <Card title={t.stock}>
      <ul>
        {stock.map(({ productId, variantId, title, pack, left }) => {
          const name = `${title}, ${pack}`
          return (
            <li
              key={variantId}
              className="flex items-baseline justify-between gap-4 border-hairline border-b py-2.5 last:border-b-0 last:pb-0"
            >
              {may("manager") ? (
                <Link href={`/quay/${id}/mon/sua/${productId}`} className="hover:underline">
                  {name}
                </Link>
              ) : (
                <span>{name}</span>
              )}
              <span
                className={`flex-none font-semibold whitespace-nowrap tabular-nums ${left <= FEW ? "text-lacquer" : ""}`}
              >
                {t.left(left)}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
