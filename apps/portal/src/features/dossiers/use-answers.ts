import { type Dossier, DossierSchema, producerRoutes } from "@ocop/contract"
import type { Answers, CaseCode } from "@ocop/domain"
import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { AnswerQueue, type QueueState, type TypedAnswer } from "./answer-queue"
import { forgetKept, readKept, writeKept } from "./kept-answers"
import { takeIn } from "./use-dossier"

const PAUSE_MS = 900
const AGAIN_MS = 10_000
/** One queue for each dossier, for as long as the app is open: going from screen to screen loses nothing. */
const QUEUES = new Map<string, AnswerQueue>()

/** Answers of a dossier as the screen has them: with what was typed and is not saved yet, on the newest that is known. */
export function useAnswers(given: Dossier) {
  const { id: shopId } = useShop()
  const queries = useQueryClient()
  const queue = queueOf()
  const dossier = queue.follow(given)
  const state = useSyncExternalStore(queue.listen, queue.read)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function queueOf(): AnswerQueue {
    const known = QUEUES.get(given.id)
    if (known) return known
    const route = producerRoutes.shopDossierSaves(shopId, given.id, "answers")
    const made = new AnswerQueue(
      given,
      {
        send: (version, criterion, answer) =>
          call(route, DossierSchema, { method: "POST", body: { version, criterion, ...answer } }),
        read: () => call(producerRoutes.shopDossier(shopId, given.id), DossierSchema),
        take: (saved) => takeIn(queries, shopId, saved),
        keep: (waiting) => (Object.keys(waiting).length > 0 ? writeKept(given.id, waiting) : forgetKept(given.id)),
      },
      readKept(given.id),
    )
    QUEUES.set(given.id, made)
    return made
  }

  useEffect(() => {
    const flush = () => void queue.flush()
    flush()
    const again = setInterval(() => queue.read().saving === "offline" && flush(), AGAIN_MS)
    window.addEventListener("online", flush)
    // Leaving the screen sends what was being typed.
    return () => {
      clearInterval(again)
      window.removeEventListener("online", flush)
      flush()
    }
  }, [queue])

  const answer = useCallback(
    (criterion: string, typed: TypedAnswer, at: "once" | "later" = "once") => {
      queue.put(criterion, typed)
      clearTimeout(timer.current)
      if (at === "once") void queue.flush()
      else timer.current = setTimeout(() => void queue.flush(), PAUSE_MS)
    },
    [queue],
  )
  const settle = useCallback((whose: "mine" | "theirs") => queue.settle(whose), [queue])
  /** Sends what waits; answers the newest that is known then. */
  const flush = useCallback(async () => {
    await queue.flush()
    return queue.follow(given)
  }, [queue, given])
  return {
    ...state,
    dossier,
    answers: withWaiting(dossier, state),
    typed: typedOf(dossier, state),
    answer,
    settle,
    flush,
  }
}

/** The answers with those that are not saved yet. */
function withWaiting({ answers }: Dossier, { waiting }: QueueState): Answers {
  const options: Record<string, string> = { ...answers.options }
  const cases: Record<string, CaseCode> = { ...answers.cases }
  for (const [criterion, typed] of Object.entries(waiting)) {
    if (typed.option === null) delete options[criterion]
    else options[criterion] = typed.option
    if (typed.case === null) delete cases[criterion]
    else cases[criterion] = typed.case
  }
  return { options, ...(Object.keys(cases).length > 0 && { cases }), knockOuts: answers.knockOuts }
}

/** What the screen of a criterion holds. */
const typedOf =
  ({ answers, notes, shown }: Dossier, { waiting }: QueueState) =>
  (criterion: string): TypedAnswer =>
    waiting[criterion] ?? {
      option: answers.options[criterion] ?? null,
      case: answers.cases?.[criterion] ?? null,
      note: notes[criterion] ?? "",
      shown: shown.includes(criterion),
    }
