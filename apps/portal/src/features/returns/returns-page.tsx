import { Button } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { ReturnCard } from "./return-card"
import { useReturns } from "./use-returns"
import { returnWords } from "./words"

/** Everybody who wants goods taken back, those that wait for the shop at the top. */
export default function ReturnsPage() {
  const t = useWords(returnWords)
  const { id } = useShop()
  const query = useReturns()
  return (
    <Page title={t.title} lead={t.lead} back={{ href: `/quay/${id}/don`, label: t.back }}>
      <Answered query={query}>
        {({ pages }) => {
          const cases = pages.flatMap(({ returns }) => returns)
          if (cases.length === 0) return <Empty illustration="rice">{t.empty}</Empty>
          return (
            <>
              <ul className="flex flex-col gap-4">
                {cases.map((told) => (
                  <li key={told.id}>
                    <ReturnCard told={told} />
                  </li>
                ))}
              </ul>
              {query.hasNextPage && (
                <Button tone="line" onClick={() => query.fetchNextPage()} pending={query.isFetchingNextPage}>
                  {t.more}
                </Button>
              )}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
