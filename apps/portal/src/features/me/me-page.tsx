import { type Me, MeSchema, producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useLocation } from "wouter"
import { call, send } from "../../api/call"
import { ME, useMe } from "../../frame/session"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { Card, Page } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { MyData } from "./my-data"
import { PasswordForm } from "./password-form"
import { meWords } from "./words"

/** The person, whatever shops they work in: name, contacts, password, and signing out everywhere. */
export default function MePage() {
  const t = useWords(meWords)
  const me = useMe()
  if (!me.data) return null
  const { member } = me.data
  return (
    <main className="portal pb-12">
      <Page title={t.title} back={{ href: "/", label: t.back }}>
        <Person member={member} />
        <PasswordForm contacts={[member.phone, member.email]} />
        <Everywhere />
        <MyData />
      </Page>
    </main>
  )
}

function Person({ member }: { member: Me["member"] }) {
  const t = useWords(meWords)
  const queries = useQueryClient()
  const say = useToast()
  const [name, setName] = useState(member.name)
  const saving = useMutation({
    mutationFn: () => call(producerRoutes.me, MeSchema, { method: "POST", body: { name } }),
    onSuccess: (me) => {
      queries.setQueryData(ME, me)
      say(t.saved)
    },
  })
  const refusal = useRefusal(saving.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  const contacts = [
    [t.phone, member.phone && (member.phoneIsProved ? member.phone : `${member.phone} (${t.phoneUnproved})`)],
    [t.email, member.email],
  ]
  return (
    <Card title={t.who}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field
          id="name"
          label={t.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="name"
          minLength={2}
          maxLength={120}
          required
        />
        <dl className="flex flex-col gap-2">
          {contacts.map(([label, value]) => (
            <div key={label} className="flex flex-wrap justify-between gap-x-4">
              <dt className="text-ink-soft">{label}</dt>
              <dd className="break-all">{value ?? t.none}</dd>
            </div>
          ))}
        </dl>
        {refusal && <Problem>{refusal}</Problem>}
        {name !== member.name && (
          <Button type="submit" pending={saving.isPending} pendingLabel={t.saving}>
            {t.save}
          </Button>
        )}
      </form>
    </Card>
  )
}

function Everywhere() {
  const t = useWords(meWords)
  const queries = useQueryClient()
  const [, go] = useLocation()
  const say = useToast()
  const leaving = useMutation({
    mutationFn: () => send(producerRoutes.sessions, { method: "DELETE" }),
    onSuccess: () => {
      queries.clear()
      say(t.left)
      go("/dang-nhap", { replace: true })
    },
  })
  const refusal = useRefusal(leaving.error)
  return (
    <Card title={t.devicesTitle}>
      <p className="mb-3 text-ink-soft">{t.devicesLead}</p>
      {refusal && <Problem>{refusal}</Problem>}
      <Button tone="line" pending={leaving.isPending} pendingLabel={t.leaving} onClick={() => leaving.mutate()}>
        {t.everywhere}
      </Button>
    </Card>
  )
}
