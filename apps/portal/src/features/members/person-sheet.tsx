import { HandedCodeSchema, producerRoutes, type ShopMember, type ShopRole } from "@ocop/contract"
import { Button, Problem, RadioCard } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { call, send } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useMembersAgain } from "./use-members"
import { membersWords } from "./words"

const ROLES: readonly ShopRole[] = ["packer", "manager", "owner"]

/** What an owner can do about somebody, or an assistant for them. */
export function PersonSheet({ person, onClose }: { person: ShopMember; onClose(): void }) {
  const t = useWords(membersWords)
  const { isAssistant } = useShop()
  return (
    <Sheet title={t.change(person.name)} onClose={onClose}>
      <div className="flex flex-col gap-5">
        {isAssistant ? (
          <HandOver person={person} />
        ) : (
          <>
            {!person.isAssistant && <Role person={person} onClose={onClose} />}
            <Removal person={person} onClose={onClose} />
          </>
        )}
      </div>
    </Sheet>
  )
}

function Role({ person, onClose }: { person: ShopMember; onClose(): void }) {
  const t = useWords(membersWords)
  const shop = useShop()
  const again = useMembersAgain()
  const say = useToast()
  const [role, setRole] = useState(person.role)
  const saving = useMutation({
    mutationFn: () => send(producerRoutes.shopMember(shop.id, person.id), { method: "POST", body: { role } }),
    onSuccess: async () => {
      await again()
      say(t.roleSaved)
      onClose()
    },
  })
  const refusal = useRefusal(saving.error, { last_owner: t.last_owner })
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="sr-only">{t.whatRole}</legend>
        {ROLES.map((each) => (
          <RadioCard
            key={each}
            name="role"
            checked={role === each}
            onChange={() => setRole(each)}
            title={t.roles[each]}
            detail={t.roleNotes[each]}
          />
        ))}
      </fieldset>
      {refusal && <Problem>{refusal}</Problem>}
      {role !== person.role && (
        <Button pending={saving.isPending} pendingLabel={t.working} onClick={() => saving.mutate()}>
          {t.saveRole}
        </Button>
      )}
    </>
  )
}

function Removal({ person, onClose }: { person: ShopMember; onClose(): void }) {
  const t = useWords(membersWords)
  const shop = useShop()
  const again = useMembersAgain()
  const say = useToast()
  const [isAsked, setAsked] = useState(person.isAssistant)
  const removing = useMutation({
    mutationFn: () => send(producerRoutes.shopMember(shop.id, person.id), { method: "DELETE" }),
    onSuccess: async () => {
      await again()
      say(t.removed)
      onClose()
    },
  })
  const refusal = useRefusal(removing.error, { last_owner: t.last_owner })
  const verb = person.isAssistant ? t.endHelp : t.remove
  if (!isAsked)
    return (
      <Button tone="quiet" onClick={() => setAsked(true)}>
        {verb}
      </Button>
    )
  return (
    <div className="flex flex-col gap-3 border-t border-hairline pt-4">
      <p>{t.removeSure(person.name)}</p>
      {refusal && <Problem>{refusal}</Problem>}
      <Button tone="line" pending={removing.isPending} pendingLabel={t.working} onClick={() => removing.mutate()}>
        {verb}
      </Button>
    </div>
  )
}

/** The code is on the screen and nowhere else; it is gone with the sheet. */
function HandOver({ person }: { person: ShopMember }) {
  const t = useWords(membersWords)
  const shop = useShop()
  const handing = useMutation({
    mutationFn: () =>
      call(producerRoutes.shopMemberResetCodes(shop.id, person.id), HandedCodeSchema, { method: "POST" }),
    gcTime: 0,
  })
  const refusal = useRefusal(handing.error, { other_shops: t.other_shops })
  if (handing.data)
    return (
      <div className="flex flex-col gap-3 text-center">
        <p className="rounded-control bg-sunken p-4 font-mono text-3xl tracking-widest select-all">
          {handing.data.code}
        </p>
        <p className="text-ink-soft">{t.handedLead(handing.data.goodFor)}</p>
      </div>
    )
  return (
    <>
      {refusal && <Problem>{refusal}</Problem>}
      <Button pending={handing.isPending} pendingLabel={t.working} onClick={() => handing.mutate()}>
        {t.handCode}
      </Button>
    </>
  )
}
