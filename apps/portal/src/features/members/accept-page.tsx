import { type InvitationPreview, InvitationPreviewSchema, MeSchema, producerRoutes } from "@ocop/contract"
import { formatDate, todayInVietnam } from "@ocop/domain"
import { Button, buttonClass, Note, Problem } from "@ocop/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useLocation } from "wouter"
import { CallFailed, call } from "../../api/call"
import { ME, useMe } from "../../frame/session"
import { useToast } from "../../frame/toast"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Answered } from "../../kit/states"
import { Doorway } from "../account/doorway"
import { acceptWords } from "./accept-words"
import { dropInvitation, takeInvitation } from "./kept-invitation"

const HERE = "/loi-moi"

/** An invitation that somebody opened: what to, by whom, and accepting it, signed in or after signing up. */
export default function AcceptPage() {
  const t = useWords(acceptWords)
  const [token] = useState(takeInvitation)
  const preview = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => look(token),
    retry: false,
  })
  return (
    <Doorway title={t.title}>
      <Answered query={preview}>
        {(invitation) => (invitation ? <Asked {...{ invitation, token }} /> : <Gone />)}
      </Answered>
    </Doorway>
  )
}

/** Null: no such invitation, or no longer. */
async function look(token: string): Promise<InvitationPreview | null> {
  try {
    return await call(producerRoutes.invitationPreviews, InvitationPreviewSchema, { method: "POST", body: { token } })
  } catch (error) {
    if (error instanceof CallFailed && (error.status === 404 || error.status === 400)) return null
    throw error
  }
}

function Asked({ invitation, token }: { invitation: InvitationPreview; token: string }) {
  const t = useWords(acceptWords)
  const locale = useLocale()
  const { shopName, role, isAssistant, invitedBy, assistUntil, forEmail } = invitation
  const lastDay = assistUntil ? todayInVietnam(new Date(Date.parse(assistUntil) - 1)) : null
  const rights = { owner: t.asOwner, manager: t.asManager, packer: t.asPacker }[role]
  return (
    <>
      <div className="sheet-card flex flex-col gap-2">
        <p className="text-lg font-semibold">{(isAssistant ? t.invitesHelp : t.invites)(invitedBy, shopName)}</p>
        <p className="text-ink-soft">{lastDay ? t.helpUntil(formatDate(lastDay, locale)) : rights}</p>
      </div>
      {forEmail && <Note>{t.forEmail(forEmail)}</Note>}
      <Answer {...{ shopName, token }} />
    </>
  )
}

function Answer({ shopName, token }: { shopName: string; token: string }) {
  const t = useWords(acceptWords)
  const me = useMe()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const say = useToast()
  const accepting = useMutation({
    mutationFn: () => call(producerRoutes.invitationAcceptances, MeSchema, { method: "POST", body: { token } }),
    onSuccess: (now) => {
      const known = new Set(me.data?.shops.map(({ id }) => id))
      const joined = now.shops.find(({ id }) => !known.has(id))
      dropInvitation()
      queries.setQueryData(ME, now)
      say(t.joined(shopName))
      go(joined ? `/quay/${joined.id}` : "/", { replace: true })
    },
  })
  const refusal = useRefusal(accepting.error, { other_mailbox: t.other_mailbox, already_in: t.already_in })
  const back = `?ve=${encodeURIComponent(HERE)}`
  if (!me.data)
    return (
      <>
        <Link href={`/dang-ky${back}`} className={buttonClass()}>
          {t.signUp}
        </Link>
        <Link href={`/dang-nhap${back}`} className={buttonClass("line")}>
          {t.signIn}
        </Link>
      </>
    )
  return (
    <>
      <p className="text-ink-soft">{t.asMe(me.data.member.name)}</p>
      {refusal && <Problem>{refusal}</Problem>}
      <Button pending={accepting.isPending} pendingLabel={t.accepting} onClick={() => accepting.mutate()}>
        {t.accept}
      </Button>
    </>
  )
}

function Gone() {
  const t = useWords(acceptWords)
  return (
    <>
      <Note tone="gold">{t.gone}</Note>
      <Link href="/" className={buttonClass("line")} onClick={dropInvitation}>
        {t.home}
      </Link>
    </>
  )
}
