import { type Invited, InvitedSchema, producerRoutes, SHOP_ROLES, type ShopRole } from "@ocop/contract"
import { addDays, todayInVietnam } from "@ocop/domain"
import { Button, Field, Note, Problem, RadioCard } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { InviteLink } from "./invite-link"
import { useMembersAgain } from "./use-members"
import { membersWords } from "./words"

type Work = ShopRole | "help"
const WORKS: readonly Work[] = ["packer", "manager", "help", "owner"]

/** Inviting somebody: what they will do, and by a letter or a link to be shared. */
export function InviteSheet({ onClose }: { onClose(): void }) {
  const t = useWords(membersWords)
  const shop = useShop()
  const again = useMembersAgain()
  const [work, setWork] = useState<Work>("packer")
  const [byMail, setByMail] = useState(false)
  const [email, setEmail] = useState("")
  const [today] = useState(() => todayInVietnam(new Date()))
  const [until, setUntil] = useState(() => addDays(today, 30))
  const mustMail = work === "owner"
  const goesByMail = byMail || mustMail
  const inviting = useMutation({
    mutationFn: () =>
      call(producerRoutes.shopInvitations(shop.id), InvitedSchema, {
        method: "POST",
        body: {
          role: work === "help" ? "manager" : work,
          ...(goesByMail && { email }),
          ...(work === "help" && { assistUntil: until }),
        },
      }),
    onSuccess: () => again(),
  })
  const refusal = useRefusal(inviting.error, { not_a_contact: t.not_a_contact, out_of_range: t.out_of_range })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    inviting.mutate()
  }
  if (inviting.data)
    return (
      <Sheet title={t.linkReady} onClose={onClose}>
        <Outcome invited={inviting.data} onClose={onClose} />
      </Sheet>
    )
  return (
    <Sheet title={t.invite} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <p className="text-ink-soft">{t.inviteLead}</p>
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 font-medium">{t.whatRole}</legend>
          {WORKS.map((each) => (
            <RadioCard
              key={each}
              name="work"
              checked={work === each}
              onChange={() => setWork(each)}
              title={isRole(each) ? t.roles[each] : t.helpRole}
              detail={isRole(each) ? t.roleNotes[each] : t.helpNote}
            />
          ))}
        </fieldset>
        {work === "help" && (
          <Field
            id="until"
            type="date"
            label={t.helpUntil}
            min={today}
            max={addDays(today, 366)}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            required
          />
        )}
        {mustMail ? (
          <Note>{t.ownerByMail}</Note>
        ) : (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 font-medium">{t.how}</legend>
            <RadioCard
              name="way"
              checked={!byMail}
              onChange={() => setByMail(false)}
              title={t.byLink}
              detail={t.byLinkNote}
            />
            <RadioCard
              name="way"
              checked={byMail}
              onChange={() => setByMail(true)}
              title={t.byMail}
              detail={t.byMailNote}
            />
          </fieldset>
        )}
        {goesByMail && (
          <Field
            id="email"
            type="email"
            label={t.email}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            autoComplete="off"
            required
          />
        )}
        {refusal && <Problem>{refusal}</Problem>}
        <Button type="submit" pending={inviting.isPending} pendingLabel={t.working}>
          {goesByMail ? t.sendMail : t.makeLink}
        </Button>
      </form>
    </Sheet>
  )
}

function Outcome({ invited: { invitation, link }, onClose }: { invited: Invited; onClose(): void }) {
  const t = useWords(membersWords)
  if (link) return <InviteLink link={link} />
  return (
    <div className="flex flex-col gap-4">
      <Note tone="green">{t.mailSent(invitation.email ?? "")}</Note>
      <Button onClick={onClose}>{t.done}</Button>
    </div>
  )
}

const isRole = (work: Work): work is ShopRole => (SHOP_ROLES as readonly string[]).includes(work)
