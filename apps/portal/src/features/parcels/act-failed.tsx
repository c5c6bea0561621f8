import { Problem } from "@ocop/ui"
import { useRefusal } from "../../kit/refusal"

/** Beside the button that was pressed: why it was not done. */
export function ActFailed({ act }: { act: { error: unknown } }) {
  const refusal = useRefusal(act.error)
  if (!refusal) return null
  return (
    <div className="mt-3">
      <Problem>{refusal}</Problem>
    </div>
  )
}
