import { MeSchema, producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { Link, useLocation, useSearchParams } from "wouter"
import { call } from "../../api/call"
import { ME } from "../../frame/session"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Doorway } from "./doorway"
import { PasswordField } from "./password-field"
import { wayBack } from "./way-back"
import { accountWords } from "./words"

/** Signing in, by phone or e-mail; afterwards the page that was asked for. */
export default function SignInPage() {
  const t = useWords(accountWords)
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const queries = useQueryClient()
  const [contact, setContact] = useState("")
  const [password, setPassword] = useState("")
  const signIn = useMutation({
    mutationFn: () => call(producerRoutes.sessions, MeSchema, { method: "POST", body: { contact, password } }),
    onSuccess: (me) => {
      queries.clear()
      queries.setQueryData(ME, me)
      go(wayBack(search.get("ve")), { replace: true })
    },
  })
  const refusal = useRefusal(signIn.error, { wrong_credentials: t.wrong, invalid_fields: t.wrong })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate()
  }
  const query = search.size > 0 ? `?${search}` : ""
  return (
    <Doorway title={t.signIn} lead={t.signInLead}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Field
          id="contact"
          label={t.contact}
          value={contact}
          onChange={(event) => setContact(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        <PasswordField id="password" label={t.password} value={password} onChange={setPassword} />
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" pending={signIn.isPending} pendingLabel={t.entering}>
          {t.signIn}
        </Button>
      </form>
      <p>
        <Link href={`/quen-mat-khau${query}`} className="link">
          {t.forgot}
        </Link>
      </p>
      <p className="border-t border-hairline pt-5">
        {t.noAccount}{" "}
        <Link href={`/dang-ky${query}`} className="link">
          {t.signUp}
        </Link>
      </p>
    </Doorway>
  )
}
