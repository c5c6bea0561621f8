import type { ScoringDesk, SheetDraft } from "@ocop/contract"
import { type Answers, type CaseCode, type Criterion, openOptions } from "@ocop/domain"
import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState } from "react"
import { AskFailed, ask } from "../../kit"

/** Milliseconds after the last touch until the draft is saved. */
const CALM_MS = 900
const AGAIN_MS = 5000

export type Keeping = "saved" | "unsaved" | "saving" | "failed" | "elsewhere"
type Sheet = Omit<SheetDraft, "version">

/**
 * A sheet under the member's hands. A draft keeps itself: one save at a time, each naming the version it read; one that
 * fails is tried again, one that was saved elsewhere stops everything until the page is loaded anew.
 */
export function useSheet({ entry, sheet }: ScoringDesk, isDraft: boolean) {
  const [now, setNow] = useState<Sheet>({ answers: sheet.answers, comments: sheet.comments, remark: sheet.remark })
  const [keeping, setKeeping] = useState<Keeping>("saved")
  const version = useRef(sheet.version)
  /** Saves stand in line: each names the version that the one before it made. */
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const turn = useRef(0)
  const waiting = useRef<Sheet | null>(null)
  const queries = useQueryClient()
  const path = `/admin/score-sheets/${entry.id}`
  const save = useCallback(
    (written: Sheet): Promise<void> => {
      const sent = line.current.then(async () => {
        const body = { ...written, version: version.current }
        const saved = await ask<{ version: number }>(path, { method: "POST", body })
        version.current = saved.version
        // Whoever comes back to this page begins with what was saved, not with what it was opened with.
        queries.setQueryData<ScoringDesk>(["score-sheets", path], (desk) =>
          desk?.sheet.state === "closed"
            ? desk
            : desk && { ...desk, sheet: { ...desk.sheet, ...written, state: "draft", version: saved.version } },
        )
      })
      line.current = sent.catch(() => undefined)
      return sent
    },
    [path, queries],
  )

  useEffect(() => {
    const isWaiting = isDraft && (keeping === "unsaved" || keeping === "failed")
    waiting.current = isWaiting ? now : null
    if (!isWaiting) return
    const timer = setTimeout(
      async () => {
        turn.current += 1
        const mine = turn.current
        setKeeping("saving")
        try {
          await save(now)
          if (mine === turn.current) setKeeping((state) => (state === "saving" ? "saved" : state))
        } catch (error) {
          setKeeping(error instanceof AskFailed && error.status === 409 ? "elsewhere" : "failed")
        }
      },
      keeping === "failed" ? AGAIN_MS : CALM_MS,
    )
    return () => clearTimeout(timer)
  }, [isDraft, keeping, now, save])

  // Leaving the page sends what was touched last.
  useEffect(
    () => () => {
      if (waiting.current) save(waiting.current).catch(() => undefined)
    },
    [save],
  )

  const change = (facts: Partial<Sheet>) => {
    setNow((before) => ({ ...before, ...facts }))
    setKeeping((state) => (state === "elsewhere" ? state : "unsaved"))
  }
  return {
    ...now,
    keeping,
    path,
    version: () => version.current,
    choose: (criterion: Criterion, option: string) =>
      change({ answers: { ...now.answers, options: { ...now.answers.options, [criterion.code]: option } } }),
    chooseCase: (criterion: Criterion, code: CaseCode) => change({ answers: inCase(now.answers, criterion, code) }),
    knockOut: (code: string, isFound: boolean) => {
      const others = now.answers.knockOuts.filter((one) => one !== code)
      change({ answers: { ...now.answers, knockOuts: isFound ? [...others, code] : others } })
    },
    comment: (code: string, text: string) => change({ comments: { ...now.comments, [code]: text } }),
    say: (remark: string) => change({ remark }),
    reload: () => queries.invalidateQueries({ queryKey: ["score-sheets"] }),
  }
}

/** With another case, an option of the first is no answer any more. */
function inCase({ options, cases, knockOuts }: SheetDraft["answers"], criterion: Criterion, code: CaseCode) {
  const chosen: Answers = { options: {}, cases: { [criterion.code]: code }, knockOuts: [] }
  const fits = openOptions(criterion, chosen).some(({ id }) => id === options[criterion.code])
  const { [criterion.code]: _, ...others } = options
  return { options: fits ? options : others, cases: { ...cases, [criterion.code]: code }, knockOuts }
}

export type SheetInHand = ReturnType<typeof useSheet>
