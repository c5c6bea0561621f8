import { Button, Note } from "@ocop/ui"
import { CopyIcon, ShareNetworkIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { membersWords } from "./words"

/** A link that is shown once: shared by the phone's own sheet where there is one, copied elsewhere. */
export function InviteLink({ link }: { link: string }) {
  const t = useWords(membersWords)
  const { name } = useShop()
  const [isCopied, setCopied] = useState(false)
  const canShare = typeof navigator.share === "function"
  // Whoever closes the phone's own sheet again has changed their mind, which is no failure.
  const share = () => navigator.share({ text: t.shareText(name), url: link }).catch(() => undefined)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="flex flex-col gap-4">
      <Note tone="gold">{t.linkOnce}</Note>
      <p className="rounded-control bg-sunken p-3 font-mono text-sm break-all select-all">{link}</p>
      {canShare && (
        <Button onClick={share}>
          <ShareNetworkIcon size={22} aria-hidden /> {t.share}
        </Button>
      )}
      <Button tone={canShare ? "line" : "go"} onClick={copy}>
        <CopyIcon size={22} aria-hidden /> {t.copy}
      </Button>
      <p role="status" className="text-sm text-ink-soft">
        {isCopied ? t.copied : ""}
      </p>
    </div>
  )
}
