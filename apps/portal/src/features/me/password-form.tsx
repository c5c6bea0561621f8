import { producerRoutes } from "@ocop/contract"
import { passwordFault } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { send } from "../../api/call"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { PasswordField } from "../account/password-field"
import { meWords } from "./words"

/** Another password, for whoever knows the one before. `contacts` are what it must not be. */
export function PasswordForm({ contacts }: { contacts: readonly (string | null)[] }) {
  const t = useWords(meWords)
  const say = useToast()
  const [current, setCurrent] = useState("")
  const [password, setPassword] = useState("")
  const [isAsked, setAsked] = useState(false)
  const fault = password
    ? passwordFault(
        password,
        contacts.filter((contact) => contact !== null),
      )
    : null
  const changing = useMutation({
    mutationFn: () => send(producerRoutes.password, { method: "POST", body: { current, password } }),
    onSuccess: () => {
      setCurrent("")
      setPassword("")
      setAsked(false)
      say(t.changed)
    },
  })
  const refusal = useRefusal(changing.error, {
    wrong: t.wrong,
    too_short: t.too_short,
    too_common: t.too_common,
    is_contact: t.is_contact,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!fault && password) changing.mutate()
  }
  return (
    <Card title={t.passwordTitle}>
      <p className="mb-3 text-ink-soft">{t.passwordLead}</p>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <PasswordField id="current" label={t.current} value={current} onChange={setCurrent} />
        <PasswordField
          id="next"
          label={t.next}
          hint={t.nextHint}
          value={password}
          onChange={setPassword}
          error={isAsked && fault ? t[fault] : null}
          isNew
        />
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" tone="line" pending={changing.isPending} pendingLabel={t.saving}>
          {t.change}
        </Button>
      </form>
    </Card>
  )
}
