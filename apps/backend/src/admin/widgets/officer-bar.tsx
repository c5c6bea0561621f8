import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Text } from "@medusajs/ui"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { useWords } from "../kit"
import { officerMessages } from "../officer/messages"
import { speakVietnamese } from "../officer/speak-vietnamese"
import { useMe } from "../officer/use-me"

speakVietnamese()

/** Where Medusa lets everybody begin; an officer may not open either. */
const BEGINNINGS = ["/", "/orders"]

/** Stands in the bar of every page: says for which place an officer works, and leads from Medusa's beginning to the own desk. */
function OfficerBar() {
  const { words } = useWords(officerMessages)
  const me = useMe()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const landing = me?.landing
  useEffect(() => {
    if (landing && BEGINNINGS.includes(pathname)) navigate(landing, { replace: true })
  }, [landing, pathname, navigate])
  if (!me?.place) return null
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle max-sm:hidden">
      {words.roles[me.role]} · {me.place}
    </Text>
  )
}

export const config = defineWidgetConfig({ id: "ocop:officer-bar", zone: "topbar" })
export default OfficerBar
