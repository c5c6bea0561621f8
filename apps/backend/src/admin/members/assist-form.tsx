import { Button, Drawer, Text } from "@medusajs/ui"
import type { AdminMember } from "@ocop/contract"
import { type FormEvent, useState } from "react"
import { Refused, TextField, useAct, useWords } from "../kit"
import { ShopPicker } from "./shop-picker"
import { memberWords } from "./words"

/** Lets a person act for a shop until the end of a day. */
export function AssistForm({ member }: { member: AdminMember }) {
  const { words } = useWords(memberWords)
  const [isOpen, setOpen] = useState(false)
  const [producerId, setProducerId] = useState("")
  const [until, setUntil] = useState("")
  const beginning = useAct<{ id: string }>({ also: ["members", "audit-log"] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { memberId: member.id, producerId, until }
    beginning.mutate({ path: "/admin/assistances", body }, { onSuccess: () => setOpen(false) })
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {words.assist}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content aria-describedby={undefined}>
        <form onSubmit={submit} className="flex h-full flex-col">
          <Drawer.Header>
            <Drawer.Title>{words.assistTitle(member.name)}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
            <Text size="small">{words.assistWhat}</Text>
            <TextField label={words.until} type="date" value={until} onChange={setUntil} />
            <ShopPicker value={producerId} onChange={setProducerId} />
            <Refused
              error={beginning.error}
              because={{ already_in: words.already_in, out_of_range: words.out_of_range }}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button size="small" type="submit" isLoading={beginning.isPending} disabled={!producerId || !until}>
              {words.save}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
