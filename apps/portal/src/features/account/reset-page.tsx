import { MemberChannelsSchema, producerRoutes } from "@ocop/contract"
import { passwordFault, readContact } from "@ocop/domain"
import { Button, Field, Note, Problem } from "@ocop/ui"
import { useMutation, useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { Link, useLocation } from "wouter"
import { call, send } from "../../api/call"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { CodeField } from "./code-field"
import { Doorway } from "./doorway"
import { PasswordField } from "./password-field"
import { useCode } from "./use-code"
import { accountWords, because } from "./words"

/** A new password for whoever forgot theirs: by a code that was sent, or one that somebody handed over in person. */
export default function ResetPage() {
  const t = useWords(accountWords)
  const say = useToast()
  const [, go] = useLocation()
  const channels = useQuery({
    queryKey: ["channels"],
    queryFn: ({ signal }) => call(producerRoutes.channels, MemberChannelsSchema, { signal }),
  })
  const [typed, setTyped] = useState("")
  const [code, setCode] = useState("")
  const [password, setPassword] = useState("")
  const [hasCode, setHasCode] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const contact = readContact(typed)
  const cannotSend = contact?.kind === "phone" && channels.data?.phone === false
  const sending = useCode("password_reset")
  const fault = password ? passwordFault(password, contact ? [contact.value] : []) : null
  const saving = useMutation({
    mutationFn: () => send(producerRoutes.passwordResets, { method: "POST", body: { contact: typed, code, password } }),
    onSuccess: () => {
      say(t.resetDone)
      go("/dang-nhap", { replace: true })
    },
  })
  const isCodeStep = hasCode || sending.isSent
  const refusal = useRefusal(saving.error ?? sending.error, because(t))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!contact || fault) return
    if (isCodeStep) saving.mutate()
    else sending.send(typed)
  }
  return (
    <Doorway title={t.reset} lead={t.resetLead}>
      <form onSubmit={submit} className="flex flex-col gap-5">
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
        {cannotSend && !isCodeStep && <Note>{t.noPhoneReset}</Note>}
        {isCodeStep && (
          <>
            <CodeField
              label={t.handedCode}
              hint={t.handedHint}
              value={code}
              onChange={setCode}
              wait={sending.wait}
              isSending={sending.isSending}
              again={() => sending.send(typed)}
            />
            <PasswordField
              id="password"
              label={t.newPassword}
              hint={t.passwordHint}
              value={password}
              onChange={setPassword}
              error={isAsked && fault ? t[fault] : null}
              isNew
            />
          </>
        )}
        {refusal && <Problem>{refusal}</Problem>}
        {(isCodeStep || !cannotSend) && (
          <Button
            type="submit"
            pending={saving.isPending || sending.isSending}
            pendingLabel={isCodeStep ? t.saving : t.sending}
          >
            {isCodeStep ? t.savePassword : t.sendCode}
          </Button>
        )}
        {!isCodeStep && (
          <Button tone="line" onClick={() => setHasCode(true)}>
            {t.haveCode}
          </Button>
        )}
      </form>
      <p className="border-t border-hairline pt-5">
        <Link href="/dang-nhap" className="link">
          {t.signIn}
        </Link>
      </p>
    </Doorway>
  )
}
