import { producerRoutes, type RecordedProducer } from "@ocop/contract"
import { Button } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** The producer of the public list that this shop says it is; with the approval its goods come. */
export function ClaimedProducer({ claims, isOpen }: { claims: RecordedProducer; isOpen: boolean }) {
  const t = useWords(joiningWords)
  const { id } = useShop()
  const dropping = useProfileAct(t.saved)
  return (
    <div className="note note-green">
      <p className="font-semibold">{t.claim}</p>
      <p>
        {claims.name}, {claims.place.provinceName}: {t.listedCount(claims.productCount)}
      </p>
      {isOpen && (
        <Button
          tone="line"
          className="mt-2"
          pending={dropping.isPending}
          onClick={() => dropping.mutate({ route: producerRoutes.shopProfile(id), body: { claims: null } })}
        >
          {t.claimDrop}
        </Button>
      )}
    </div>
  )
}
