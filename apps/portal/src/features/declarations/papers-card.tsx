import type { Paper } from "@ocop/contract"
import { buttonClass } from "@ocop/ui"
import { Link } from "wouter"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { Answered } from "../../kit/states"
import { useProfile } from "../joining/use-profile"
import { joiningWords } from "../joining/words"
import { declarationWords } from "./words"

/** Papers of the shop that show what is declared. */
export function PapersCard({ chosen, onChange }: { chosen: readonly string[]; onChange(ids: string[]): void }) {
  const t = useWords(declarationWords)
  const { id } = useShop()
  const kinds = useWords(joiningWords).kinds
  const nameOf = ({ title, kind }: Paper, index: number) => title ?? `${t.paper(index + 1)}: ${kinds[kind]}`
  return (
    <Card title={t.papers}>
      <Answered query={useProfile()}>
        {({ papers: all }) => {
          const papers = all.filter(({ kind }) => kind !== "identity")
          return (
            <>
              {papers.length === 0 && <p className="text-ink-soft">{t.papersNone}</p>}
              <ul>
                {papers.map((paper, index) => (
                  <li key={paper.id}>
                    <label className="flex min-h-12 items-center gap-3">
                      <input
                        type="checkbox"
                        className="size-6 flex-none accent-lotus"
                        checked={chosen.includes(paper.id)}
                        onChange={() =>
                          onChange(
                            chosen.includes(paper.id)
                              ? chosen.filter((each) => each !== paper.id)
                              : [...chosen, paper.id],
                          )
                        }
                      />
                      {nameOf(paper, index)}
                    </label>
                  </li>
                ))}
              </ul>
              <Link href={`/quay/${id}/cai-dat/giay-to`} className={buttonClass("line", "mt-3")}>
                {t.addPapers}
              </Link>
            </>
          )
        }}
      </Answered>
    </Card>
  )
}
