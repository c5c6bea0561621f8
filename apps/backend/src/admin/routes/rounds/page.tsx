import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { CallRound } from "../../council/call-round"
import { councilMessages } from "../../council/messages"
import { MySheets } from "../../council/my-sheets"
import { RoundRows } from "../../council/round-rows"
import { Desk, DeskTabs, useWords } from "../../kit"
import { useMe } from "../../officer/use-me"

/** The council: for a member what waits for the own sheet, for the office its rounds. */
export default function Rounds() {
  const { words } = useWords(councilMessages)
  const me = useMe()
  const { mine, rounds, call } = words.tabs
  if (!me) return <Desk title={words.title}>{null}</Desk>
  if (me.role === "council_member")
    return (
      <Desk title={words.title} about={words.aboutMember}>
        <DeskTabs names={{ mine, rounds }}>{(open) => (open === "mine" ? <MySheets /> : <RoundRows />)}</DeskTabs>
      </Desk>
    )
  return (
    <Desk title={words.title} about={words.about}>
      <DeskTabs names={{ rounds, call }}>{(open) => (open === "rounds" ? <RoundRows /> : <CallRound />)}</DeskTabs>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "rounds", translationNs: "market", icon: Users, rank: 6 })
