import { Button, Text, usePrompt } from "@medusajs/ui"
import type { ScoringDesk } from "@ocop/contract"
import type { SheetScore } from "@ocop/domain"
import { useState } from "react"
import { Refused, Strip, TextField, useAct, useWords } from "../../kit"
import { councilMessages } from "../messages"
import type { SheetInHand } from "./use-sheet"

interface CloseSheetProps {
  sheet: SheetInHand
  score: SheetScore
}

const ALSO = ["rounds", "council-entries"]

/** Closes the sheet for good, after being asked once; says what lacks until nothing does. */
export function CloseSheet({ sheet, score }: CloseSheetProps) {
  const { words } = useWords(councilMessages)
  const prompt = usePrompt()
  const act = useAct<ScoringDesk>({ said: words.closed, also: ALSO })
  const close = async () => {
    const isSure = await prompt({
      title: words.closeTitle,
      description: words.closeText(
        score.total,
        score.knockOuts.length > 0 ? words.knockedOut : words.stars(score.stars),
      ),
      confirmText: words.close,
      cancelText: words.cancel,
      variant: "confirmation",
    })
    if (isSure) act.mutate({ path: `${sheet.path}/closings`, body: { version: sheet.version() } })
  }
  return (
    <Strip label={words.close}>
      {!score.complete && (
        <nav className="txt-small flex flex-wrap gap-x-3 gap-y-2" aria-label={words.left(score.missing.length)}>
          <span>{words.left(score.missing.length)}:</span>
          {score.missing.map((code) => (
            <a key={code} href={`#criterion-${code}`} className="text-ui-fg-interactive min-h-6 underline">
              {code}
            </a>
          ))}
        </nav>
      )}
      <Refused error={act.error} because={words.because} />
      <div>
        <Button
          size="large"
          className="w-full sm:w-auto"
          isLoading={act.isPending}
          disabled={!score.complete || sheet.keeping !== "saved"}
          onClick={close}
        >
          {words.close}
        </Button>
      </div>
    </Strip>
  )
}

interface ReplaceSheetProps extends CloseSheetProps {
  onClose(): void
}

/** Puts what is in hand in the place of the closed sheet, with the reason. */
export function ReplaceSheet({ sheet, score, onClose }: ReplaceSheetProps) {
  const { words } = useWords(councilMessages)
  const [reason, setReason] = useState("")
  const act = useAct<ScoringDesk>({ said: words.corrected, also: ALSO })
  const { answers, comments, remark } = sheet
  const body = { answers, comments, remark, reason: reason.trim() }
  return (
    <Strip label={words.correct}>
      <div className="flex max-w-2xl flex-col gap-y-3">
        <Text weight="plus">{words.correct}</Text>
        <TextField
          label={words.correctReason}
          hint={words.atLeast(10)}
          lines={3}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
        <Refused error={act.error} because={words.because} />
        <div className="flex flex-wrap gap-2">
          <Button
            isLoading={act.isPending}
            disabled={!score.complete || reason.trim().length < 10}
            onClick={() => act.mutate({ path: `${sheet.path}/corrections`, body }, { onSuccess: onClose })}
          >
            {words.correctSave}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </div>
    </Strip>
  )
}
