import { producerRoutes, type ShopProfile } from "@ocop/contract"
import { Button, Note, Problem } from "@ocop/ui"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { useRefusal } from "../../kit/refusal"
import { Checklist } from "./checklist"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** How the shop stands before it sells: what is missing, and the button that asks the operator to look. */
export function Submission({ profile }: { profile: ShopProfile }) {
  const t = useWords(joiningWords)
  const { id, may } = useShop()
  const submit = useProfileAct(t.submitted)
  const withdraw = useProfileAct(t.withdrawn)
  const refusal = useRefusal(submit.error ?? withdraw.error)
  const route = producerRoutes.shopSubmission(id)
  const left = profile.missing.filter((key) => key !== "submission" && key !== "approval").length
  return (
    <Card title={t.missingTitle} aside={left > 0 && <span className="text-sm text-ink-soft">{t.left(left)}</span>}>
      {profile.wanted && (
        <Note tone="gold" className="mb-3">
          <strong className="font-semibold">{t.wantedTitle}</strong>
          <p className="whitespace-pre-wrap">{profile.wanted}</p>
        </Note>
      )}
      {profile.status === "submitted" ? (
        <Note className="mb-3">{t.waiting}</Note>
      ) : (
        <p className="mb-2 text-ink-soft">{profile.isReadyToSubmit ? t.allThere : t.missingLead}</p>
      )}
      <Checklist shopId={id} missing={profile.missing} />
      {refusal && <Problem>{refusal}</Problem>}
      {profile.isReadyToSubmit && may("owner") && (
        <Button
          className="mt-4 w-full"
          pending={submit.isPending}
          pendingLabel={t.submitting}
          onClick={() => submit.mutate({ route })}
        >
          {t.submit}
        </Button>
      )}
      {profile.status === "submitted" && may("owner") && (
        <Button
          tone="line"
          className="mt-4"
          pending={withdraw.isPending}
          onClick={() => withdraw.mutate({ route, method: "DELETE" })}
        >
          {t.withdraw}
        </Button>
      )}
    </Card>
  )
}
