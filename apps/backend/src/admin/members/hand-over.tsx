import { Button, FocusModal, Heading, Text, usePrompt } from "@medusajs/ui"
import type { AdminMember, HandedCode } from "@ocop/contract"
import { Refused, useAct, useWords } from "../kit"
import { memberWords } from "./words"

/** A code to be handed over in person, shown once and kept nowhere. */
export function HandOver({ member }: { member: AdminMember }) {
  const { words } = useWords(memberWords)
  const prompt = usePrompt()
  const making = useAct<HandedCode>({ also: ["audit-log"] })
  const make = async () => {
    const isSure = await prompt({
      title: words.codeSure(member.name),
      description: words.codeWhat,
      confirmText: words.codeMake,
      cancelText: words.cancel,
      variant: "confirmation",
    })
    if (isSure) making.mutate({ path: `/admin/members/${member.id}/reset-codes` })
  }
  return (
    <div>
      <Button size="small" variant="secondary" isLoading={making.isPending} onClick={make}>
        {words.code}
      </Button>
      <Refused error={making.error} />
      {making.data && (
        <FocusModal open onOpenChange={(isOpen) => !isOpen && making.reset()}>
          <FocusModal.Content aria-describedby={undefined}>
            <FocusModal.Header />
            <FocusModal.Body className="flex flex-col items-center justify-center gap-6 p-8 text-center">
              <FocusModal.Title asChild>
                <Heading>{member.name}</Heading>
              </FocusModal.Title>
              <p className="select-all font-mono text-5xl tracking-widest">{making.data.code}</p>
              <Text className="max-w-md">{words.codeGood(making.data.goodFor)}</Text>
              <Button onClick={() => making.reset()}>{words.close}</Button>
            </FocusModal.Body>
          </FocusModal.Content>
        </FocusModal>
      )}
    </div>
  )
}
