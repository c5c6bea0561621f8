import { Button, Problem } from "@ocop/ui"
import { BellIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { parcelWords } from "../parcels/words"
import { usePush } from "./use-push"

/** Whether this very device shows notices of new parcels; hidden where neither browser nor market can. */
export function PushSwitch() {
  const t = useWords(parcelWords)
  const { state, change, isPending, isError } = usePush()
  if (state === "unable") return null
  return (
    <section className="sheet-card flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <BellIcon size={24} className="flex-none" aria-hidden />
        <p className="min-w-0 flex-1">{state === "on" ? t.pushOn : t.push}</p>
        {state !== "blocked" && (
          <Button
            tone={state === "on" ? "quiet" : "line"}
            pending={isPending}
            pendingLabel={t.working}
            onClick={change}
          >
            {state === "on" ? t.pushOff : t.pushDo}
          </Button>
        )}
      </div>
      {state === "blocked" && <p className="text-sm text-ink-soft">{t.pushBlocked}</p>}
      {isError && <Problem>{t.pushFailed}</Problem>}
    </section>
  )
}
