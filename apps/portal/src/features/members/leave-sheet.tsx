import { producerRoutes } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useLocation } from "wouter"
import { send } from "../../api/call"
import { ME } from "../../frame/session"
import { useShop } from "../../frame/shop"
import { useToast } from "../../frame/toast"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { membersWords } from "./words"

/** Leaving the shop by one's own will. */
export function LeaveSheet({ onClose }: { onClose(): void }) {
  const t = useWords(membersWords)
  const shop = useShop()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const say = useToast()
  const leaving = useMutation({
    mutationFn: () => send(producerRoutes.myMembership(shop.id), { method: "DELETE" }),
    onSuccess: async () => {
      say(t.left)
      go("/", { replace: true })
      await queries.invalidateQueries({ queryKey: ME })
    },
  })
  const refusal = useRefusal(leaving.error, { last_owner: t.last_owner })
  return (
    <Sheet title={t.leave} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p>{t.leaveSure}</p>
        {refusal && <Problem>{refusal}</Problem>}
        <Button tone="line" pending={leaving.isPending} pendingLabel={t.working} onClick={() => leaving.mutate()}>
          {t.leave}
        </Button>
      </div>
    </Sheet>
  )
}
