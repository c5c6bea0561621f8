import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import type { LawPageName } from "@ocop/contract"
import { Answered, Desk, useQueryOf, useWords } from "../../../kit"
import { GroupForm } from "../../../settings/group-form"
import { settingsMessages } from "../../../settings/messages"
import { ReadinessPanel } from "../../../settings/readiness-panel"
import { TextsForm } from "../../../settings/texts-form"
import { TransferForm } from "../../../settings/transfer-form"

interface AdminSettings {
  settings: {
    payment: { transfer: unknown }
    law: { texts: Record<LawPageName, { vi: string; en: string } | null> }
  }
}

/** Everything that this installation may choose, and whether it may sell. */
export default function MarketSettings() {
  const { words } = useWords(settingsMessages)
  const answer = useQueryOf<AdminSettings>("/admin/settings")
  return (
    <div className="flex flex-col gap-y-3">
      <ReadinessPanel />
      <Desk title={words.title} about={words.about}>
        <Answered of={answer}>
          {({ settings }) => (
            <div className="divide-y">
              <GroupForm group="identity" settings={settings} />
              <TransferForm settings={settings} isSet={settings.payment.transfer !== null} />
              <GroupForm group="law" settings={settings} />
              <TextsForm own={settings.law.texts} />
              <GroupForm group="holds" settings={settings} />
              <GroupForm group="limits" settings={settings} />
              <GroupForm group="tet" settings={settings} />
              <GroupForm group="shop" settings={settings} />
            </div>
          )}
        </Answered>
      </Desk>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "settings",
  translationNs: "market",
  icon: BuildingStorefront,
  rank: 1,
})
