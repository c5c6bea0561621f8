import { type DraftContent, type ListingDraft, ListingDraftSchema, producerRoutes } from "@ocop/contract"
import { useCallback, useRef, useState } from "react"
import { CallFailed, call } from "../../api/call"
import { useShop } from "../../frame/shop"

const PAUSE_MS = 1200

export type Saving = "saved" | "typing" | "saving" | "conflict" | "failed"

/**
 * A draft that saves itself a moment after the last key. `flush` saves at once and answers the version. When another
 * device saved meanwhile nothing is overwritten: the person chooses.
 */
export function useDraft(begun: ListingDraft) {
  const { id: shopId } = useShop()
  const [draft, setDraft] = useState(begun)
  const [content, setContent] = useState<DraftContent>(begun.content)
  const [saving, setSaving] = useState<Saving>("saved")
  const version = useRef(begun.version)
  const latest = useRef(content)
  const isDirty = useRef(false)
  const route = producerRoutes.shopDraft(shopId, begun.id)

  const save = useCallback(async (): Promise<number> => {
    if (!isDirty.current) return version.current
    isDirty.current = false
    setSaving("saving")
    const body = { version: version.current, content: latest.current }
    try {
      const saved = await call(route, ListingDraftSchema, { method: "POST", body })
      version.current = saved.version
      setDraft(saved)
      setSaving(isDirty.current ? "typing" : "saved")
      return saved.version
    } catch (error) {
      isDirty.current = true
      setSaving(error instanceof CallFailed && error.fields.version === "changed" ? "conflict" : "failed")
      throw error
    }
  }, [route])

  // One saving after the other: two at once would take each other for another device.
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const flush = useCallback((): Promise<number> => {
    const saved = queue.current.then(save, save)
    queue.current = saved.catch(() => undefined)
    return saved
  }, [save])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const change = useCallback(
    (part: DraftContent) => {
      latest.current = { ...latest.current, ...part }
      isDirty.current = true
      setContent(latest.current)
      setSaving((now) => (now === "conflict" ? now : "typing"))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => flush().catch(() => undefined), PAUSE_MS)
    },
    [flush],
  )

  /** After a conflict: what the other device wrote, or one's own over it. */
  const settle = useCallback(
    async (whose: "theirs" | "mine") => {
      const theirs = await call(route, ListingDraftSchema)
      version.current = theirs.version
      setDraft(theirs)
      if (whose === "mine") return flush().then(() => undefined)
      latest.current = theirs.content
      isDirty.current = false
      setContent(theirs.content)
      setSaving("saved")
    },
    [route, flush],
  )

  return { draft, content, saving, change, flush, settle }
}
