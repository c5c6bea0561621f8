import { MemberChannelsSchema, MeSchema, producerRoutes } from "@ocop/contract"
import { passwordFault, readContact } from "@ocop/domain"
import { Button, Field, Note, Problem } from "@ocop/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { Link, useLocation, useSearchParams } from "wouter"
import { call } from "../../api/call"
import { ME } from "../../frame/session"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { CodeField } from "./code-field"
import { Doorway } from "./doorway"
import { PasswordField } from "./password-field"
import { useCode } from "./use-code"
import { wayBack } from "./way-back"
import { accountWords, because } from "./words"

/** Signing up: how to be reached, who, and a password; a code where one can arrive. Leads on to opening a shop. */
export default function SignUpPage() {
  const t = useWords(accountWords)
  const locale = useLocale()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const queries = useQueryClient()
  const channels = useQuery({
    queryKey: ["channels"],
    queryFn: ({ signal }) => call(producerRoutes.channels, MemberChannelsSchema, { signal }),
  })
  const [typed, setTyped] = useState("")
  const [name, setName] = useState("")
  const [password, setPassword] = useState("")
  const [code, setCode] = useState("")
  const [isAsked, setAsked] = useState(false)
  const contact = readContact(typed)
  const needsCode = contact?.kind === "email" || channels.data?.phone === true
  const sending = useCode("registration")
  const fault = password ? passwordFault(password, contact ? [contact.value] : []) : null
  const registering = useMutation({
    mutationFn: () =>
      call(producerRoutes.registrations, MeSchema, {
        method: "POST",
        body: { contact: typed, name, password, locale, ...(needsCode && { code }) },
      }),
    onSuccess: (me) => {
      queries.clear()
      queries.setQueryData(ME, me)
      const wanted = wayBack(search.get("ve"))
      go(wanted === "/" ? "/mo-quay" : wanted, { replace: true })
    },
  })
  const refusal = useRefusal(registering.error ?? sending.error, because(t))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!contact || fault || !password) return
    if (!needsCode || sending.isSent) return registering.mutate()
    sending.send(typed)
  }
  const isCodeStep = needsCode && sending.isSent
  return (
    <Doorway title={t.signUp} lead={t.signUpLead}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Field
          id="name"
          label={t.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="name"
          minLength={2}
          required
        />
        <Field
          id="contact"
          label={t.contact}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={isAsked && !contact ? t.contactWrong : null}
          autoComplete="username"
          autoCapitalize="none"
          required
        />
        {contact?.kind === "phone" && channels.data?.phone === false && <Note>{t.noPhoneChannel}</Note>}
        <PasswordField
          id="password"
          label={t.newPassword}
          hint={t.passwordHint}
          value={password}
          onChange={setPassword}
          error={isAsked && fault ? t[fault] : null}
          isNew
        />
        {isCodeStep && (
          <CodeField
            label={t.code}
            hint={`${t.codeSent(typed)} ${t.codeHint}`}
            value={code}
            onChange={setCode}
            wait={sending.wait}
            isSending={sending.isSending}
            again={() => sending.send(typed)}
          />
        )}
        {refusal && <Problem>{refusal}</Problem>}
        <Button
          type="submit"
          pending={registering.isPending || sending.isSending}
          pendingLabel={isCodeStep || !needsCode ? t.creating : t.sending}
        >
          {isCodeStep || !needsCode ? t.create : t.sendCode}
        </Button>
      </form>
      <p className="border-t border-hairline pt-5">
        {t.haveAccount}{" "}
        <Link href={`/dang-nhap${search.size > 0 ? `?${search}` : ""}`} className="link">
          {t.signIn}
        </Link>
      </p>
    </Doorway>
  )
}
