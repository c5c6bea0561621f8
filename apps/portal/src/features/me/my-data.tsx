import { producerRoutes } from "@ocop/contract"
import { Button, buttonClass, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useLocation } from "wouter"
import { send } from "../../api/call"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { PasswordField } from "../account/password-field"
import { meWords } from "./words"

/** What the market holds about this person: as a file, and forgotten for good. */
export function MyData() {
  const t = useWords(meWords)
  const [isAsking, setAsking] = useState(false)
  return (
    <Card title={t.dataTitle}>
      <p className="mb-3 text-ink-soft">{t.dataLead}</p>
      <div className="flex flex-wrap gap-3">
        <a href={`/api${producerRoutes.myData}`} download className={`${buttonClass("line")} flex-1 whitespace-nowrap`}>
          {t.download}
        </a>
        <Button tone="line" className="flex-1 whitespace-nowrap" onClick={() => setAsking(true)}>
          {t.forget}
        </Button>
      </div>
      {isAsking && <ForgetSheet onClose={() => setAsking(false)} />}
    </Card>
  )
}

function ForgetSheet({ onClose }: { onClose(): void }) {
  const t = useWords(meWords)
  const queries = useQueryClient()
  const [, go] = useLocation()
  const say = useToast()
  const [password, setPassword] = useState("")
  const forgetting = useMutation({
    mutationFn: () => send(producerRoutes.deletions, { method: "POST", body: { password } }),
    onSuccess: () => {
      queries.clear()
      say(t.forgotten)
      go("/dang-nhap", { replace: true })
    },
  })
  const refusal = useRefusal(forgetting.error, { wrong: t.wrong, last_owner: t.lastOwner })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password) forgetting.mutate()
  }
  return (
    <Sheet title={t.forget} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p>{t.forgetSure}</p>
        <PasswordField id="forget-password" label={t.current} value={password} onChange={setPassword} />
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" tone="line" pending={forgetting.isPending} pendingLabel={t.forgetting}>
          {t.forgetDo}
        </Button>
      </form>
    </Sheet>
  )
}
