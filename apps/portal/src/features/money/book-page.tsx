import { Button } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered, Empty } from "../../kit/states"
import { LineRows } from "./line-rows"
import { useLines } from "./use-money"
import { moneyWords } from "./words"

/** The shop's part of the ledger, in words. */
export default function BookPage() {
  const t = useWords(moneyWords)
  const { id } = useShop()
  const query = useLines()
  return (
    <Page title={t.lines} lead={t.linesLead} back={{ href: `/quay/${id}/tien`, label: t.title }}>
      <Answered query={query}>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.lines)
          if (lines.length === 0) return <Empty illustration="rice">{t.noLines}</Empty>
          return (
            <Card>
              <LineRows lines={lines} />
              {query.hasNextPage && (
                <div className="mt-4">
                  <Button tone="line" onClick={() => query.fetchNextPage()} pending={query.isFetchingNextPage}>
                    {t.more}
                  </Button>
                </div>
              )}
            </Card>
          )
        }}
      </Answered>
    </Page>
  )
}
