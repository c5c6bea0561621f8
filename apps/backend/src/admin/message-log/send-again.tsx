import { Button, Text, usePrompt } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import type { WholeMessage } from "../../messages/message-log"
import { Refused, useAct } from "../kit"
import type { LogWords } from "./words"

/** Sends the same message once more, after asking; then shows the new one. */
export function SendAgain({ message, words }: { message: WholeMessage; words: LogWords }) {
  const ask = usePrompt()
  const navigate = useNavigate()
  const sending = useAct<{ id: string }>({ said: words.sent })
  if (!message.repeatable)
    return message.state === "queued" ? null : (
      <Text size="small" className="text-ui-fg-subtle">
        {words.cannot}
      </Text>
    )
  const send = async () => {
    const isSure = await ask({
      title: words.sendAgain,
      description: words.sendWhat(message.address ?? ""),
      confirmText: words.send,
      cancelText: words.back,
      variant: "confirmation",
    })
    if (!isSure) return
    sending.mutate(
      { path: `/admin/messages/${message.id}/sends` },
      { onSuccess: ({ id }) => navigate(`/messages/${id}`) },
    )
  }
  return (
    <div className="flex flex-col items-start gap-y-3">
      <Button size="small" variant="secondary" isLoading={sending.isPending} onClick={send}>
        {words.send}
      </Button>
      <Refused error={sending.error} />
    </div>
  )
}
