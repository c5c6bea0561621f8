import { type Invitation, producerRoutes } from "@ocop/contract"
import { formatDate, todayInVietnam } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { useMutation } from "@tanstack/react-query"
import { send } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { useMembersAgain } from "./use-members"
import { membersWords } from "./words"

/** Invitations that nobody has accepted yet; each can be taken back. */
export function OpenInvitations({ invitations }: { invitations: Invitation[] }) {
  const t = useWords(membersWords)
  const locale = useLocale()
  const shop = useShop()
  const again = useMembersAgain()
  const say = useToast()
  const taking = useMutation({
    mutationFn: (id: string) => send(producerRoutes.shopInvitation(shop.id, id), { method: "DELETE" }),
    onSuccess: () => say(t.takenBack),
    onSettled: again,
  })
  const refusal = useRefusal(taking.error)
  return (
    <>
      <ul>
        {invitations.map(({ id, role, isAssistant, email, expiresAt }) => (
          <li
            key={id}
            className="flex items-center justify-between gap-3 border-t border-hairline py-2 first:border-t-0 first:pt-0 last:pb-0"
          >
            <span className="min-w-0">
              <span className="block break-words">{t.openFor(isAssistant ? t.assistant : t.roles[role], email)}</span>
              <span className="block text-sm text-ink-soft">
                {t.expires(formatDate(todayInVietnam(new Date(expiresAt)), locale))}
              </span>
            </span>
            <Button
              tone="quiet"
              className="flex-none"
              pending={taking.isPending && taking.variables === id}
              onClick={() => taking.mutate(id)}
            >
              {t.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {refusal && <Problem>{refusal}</Problem>}
    </>
  )
}
