import type { Paper, ShopProfile } from "@ocop/contract"
import { PAPER_KINDS, type PaperKind } from "@ocop/domain"
import { buttonClass, Note } from "@ocop/ui"
import { CameraIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { Answered } from "../../kit/states"
import { useBackToStall } from "./back-to-stall"
import { PaperRow } from "./paper-row"
import { PaperSheet } from "./paper-sheet"
import { useProfile } from "./use-profile"
import { joiningWords } from "./words"

const ORDER: readonly PaperKind[] = ["identity", "business_registration", "food_safety", "alcohol_licence", "other"]

/** The shop's papers by kind: what is needed stands first, and the camera is one press away. */
export default function PapersPage() {
  const t = useWords(joiningWords)
  const [adding, setAdding] = useState<PaperKind | null>(null)
  return (
    <Page title={t.papers} lead={t.papersLead} back={useBackToStall()}>
      <Answered query={useProfile()}>
        {(profile) => (
          <>
            {profile.papers.length > 0 && !profile.isIdentityOpen && <Note>{t.papersKept}</Note>}
            {ORDER.filter((kind) => PAPER_KINDS.includes(kind)).map((kind) => (
              <Kind
                key={kind}
                kind={kind}
                papers={profile.papers.filter((paper) => paper.kind === kind)}
                isNeeded={isNeeded(kind, profile)}
                today={profile.today}
                onAdd={() => setAdding(kind)}
              />
            ))}
          </>
        )}
      </Answered>
      {adding && <PaperSheet kind={adding} onClose={() => setAdding(null)} />}
    </Page>
  )
}

function Kind(props: { kind: PaperKind; papers: Paper[]; isNeeded: boolean; today: string; onAdd(): void }) {
  const t = useWords(joiningWords)
  const { kind, papers, isNeeded, today, onAdd } = props
  return (
    <Card
      title={t.kinds[kind]}
      aside={
        papers.length === 0 && (
          <span className={`text-sm ${isNeeded ? "font-medium text-lacquer" : "text-ink-soft"}`}>
            {isNeeded ? t.needed : t.optional}
          </span>
        )
      }
    >
      {papers.length === 0 && <p className="text-ink-soft">{t.kindNotes[kind]}</p>}
      <ul className="flex flex-col gap-2">
        {papers.map((paper, index) => (
          <PaperRow key={paper.id} paper={paper} number={index + 1} today={today} />
        ))}
      </ul>
      <button
        type="button"
        className={buttonClass(isNeeded && papers.length === 0 ? "go" : "line", "mt-3")}
        onClick={onAdd}
        aria-label={`${t.takePhoto}: ${t.kinds[kind]}`}
      >
        <CameraIcon size={20} aria-hidden /> {t.takePhoto}
      </button>
    </Card>
  )
}

function isNeeded(kind: PaperKind, { missing }: ShopProfile): boolean {
  if (kind === "identity") return missing.includes("identity_paper")
  return kind === "business_registration" && missing.includes("business_paper")
}
