import { Button, Text, usePrompt } from "@medusajs/ui"
import { Strip, useAct, useWords } from "../kit"
import { GroupForm } from "./group-form"
import { settingsMessages } from "./messages"

/** The account that transfers go to; taking it away turns transfers off. */
export function TransferForm({ settings, isSet }: { settings: unknown; isSet: boolean }) {
  const { words } = useWords(settingsMessages)
  const remove = useAct({ also: ["readiness"] })
  const ask = usePrompt()
  const takeAway = async () => {
    if (await ask({ title: words.removeTransfer, description: words.noTransfer, variant: "danger" }))
      remove.mutate({ path: "/admin/settings", body: { payment: { transfer: null } } })
  }
  return (
    <>
      <GroupForm group="transfer" settings={settings} />
      <Strip>
        {isSet ? (
          <div>
            <Button size="small" variant="secondary" isLoading={remove.isPending} onClick={takeAway}>
              {words.removeTransfer}
            </Button>
          </div>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noTransfer}
          </Text>
        )}
      </Strip>
    </>
  )
}
