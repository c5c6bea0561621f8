import type { GoodsBack, ShopReturnCase } from "@ocop/contract"
import { Button, Field, Problem, TextArea } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useReturnAct } from "./use-returns"
import { returnWords } from "./words"

interface SheetProps {
  told: ShopReturnCase
  onClose(): void
}
const STATES: readonly GoodsBack["goods"][] = ["restocked", "written_off"]

/** Goods came back: on the shelf again, or not. */
export function GoodsSheet({ told, onClose }: SheetProps) {
  const t = useWords(returnWords)
  const act = useReturnAct(told.id)
  const failed = useRefusal(act.error)
  return (
    <Sheet title={t.goodsTitle} onClose={onClose}>
      <div className="flex flex-col gap-3">
        {STATES.map((goods) => (
          <Button
            key={goods}
            tone={goods === "restocked" ? "go" : "line"}
            className="min-h-13"
            pending={act.isPending}
            onClick={() => act.mutate({ act: "goods", body: { goods } }, { onSuccess: onClose })}
          >
            {t.goods[goods]}
          </Button>
        ))}
        {failed && <Problem>{failed}</Problem>}
      </div>
    </Sheet>
  )
}

/** New goods left; with whom and under which code need not be known. */
export function ReplaceSheet({ told, onClose }: SheetProps) {
  const t = useWords(returnWords)
  const act = useReturnAct(told.id)
  const failed = useRefusal(act.error, { out_of_stock: t.outOfStock })
  const [carrier, setCarrier] = useState("")
  const [trackingCode, setTrackingCode] = useState("")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ act: "replacements", body: { carrier, trackingCode } }, { onSuccess: onClose })
  }
  return (
    <Sheet title={t.replaceTitle} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field
          id="replace-carrier"
          label={t.carrier}
          optional={t.optional}
          maxLength={80}
          value={carrier}
          onChange={(event) => setCarrier(event.target.value)}
        />
        <Field
          id="replace-code"
          label={t.trackingCode}
          optional={t.optional}
          maxLength={80}
          value={trackingCode}
          onChange={(event) => setTrackingCode(event.target.value)}
          autoComplete="off"
        />
        {failed && <Problem>{failed}</Problem>}
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.replaceDo}
        </Button>
      </form>
    </Sheet>
  )
}

/** The shop cannot settle it: the market decides. */
export function EscalateSheet({ told, onClose }: SheetProps) {
  const t = useWords(returnWords)
  const act = useReturnAct(told.id)
  const failed = useRefusal(act.error)
  const [text, setText] = useState("")
  const [isShort, setShort] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = text.normalize("NFC").trim()
    setShort(said.length < 5)
    if (said.length >= 5) act.mutate({ act: "escalations", body: { text: said } }, { onSuccess: onClose })
  }
  return (
    <Sheet title={t.giveUpTitle} onClose={onClose}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{t.giveUpHint}</p>
        <TextArea
          id="escalate-text"
          label={t.text}
          rows={3}
          maxLength={2000}
          value={text}
          error={isShort && t.textNeeded}
          onChange={(event) => setText(event.target.value)}
        />
        {failed && <Problem>{failed}</Problem>}
        <Button type="submit" className="min-h-13" pending={act.isPending} pendingLabel={t.working}>
          {t.send}
        </Button>
      </form>
    </Sheet>
  )
}
