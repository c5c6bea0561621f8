import { Badge, Button, Text, usePrompt } from "@medusajs/ui"
import type { AdminMember } from "@ocop/contract"
import { formatPhone, todayInVietnam } from "@ocop/domain"
import { Refused, useAct, useWords } from "../kit"
import { AssistForm } from "./assist-form"
import { HandOver } from "./hand-over"
import { memberWords } from "./words"

/** One person: how they are reached, their shops, and what the operator may do. */
export function MemberRow({ member }: { member: AdminMember }) {
  const { words, date } = useWords(memberWords)
  const day = (moment: string) => date(todayInVietnam(new Date(moment)))
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0">
        <Text weight="plus">{member.name}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {[member.phone && formatPhone(member.phone), member.email, words.since(day(member.since))]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {member.phone && !member.phoneIsProved && (
          <Badge size="2xsmall" color="orange">
            {words.unproved}
          </Badge>
        )}
        <ul className="txt-small mt-1">
          {member.shops.length === 0 && <li className="text-ui-fg-subtle">{words.noShop}</li>}
          {member.shops.map((shop) => (
            <li key={shop.membershipId}>
              <Shop {...{ shop, name: member.name }} />
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap gap-2">
        <AssistForm member={member} />
        <HandOver member={member} />
      </div>
    </div>
  )
}

function Shop({ shop, name }: { shop: AdminMember["shops"][number]; name: string }) {
  const { words, date } = useWords(memberWords)
  const prompt = usePrompt()
  const ending = useAct({ also: ["members", "audit-log"] })
  const end = async () => {
    const isSure = await prompt({
      title: words.endSure(name, shop.name),
      description: words.endWhat,
      confirmText: words.end,
      cancelText: words.cancel,
    })
    if (isSure) ending.mutate({ path: `/admin/assistances/${shop.membershipId}`, method: "DELETE" })
  }
  if (!shop.isAssistant || !shop.until) return `${shop.name}: ${words.roles[shop.role]}`
  const lastDay = date(todayInVietnam(new Date(Date.parse(shop.until) - 1)))
  return (
    <>
      {shop.name}: {words.assistant(lastDay)}{" "}
      <Button size="small" variant="transparent" isLoading={ending.isPending} onClick={end}>
        {words.end}
      </Button>
      <Refused error={ending.error} />
    </>
  )
}
