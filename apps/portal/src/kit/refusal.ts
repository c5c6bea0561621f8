import { CallFailed } from "../api/call"
import { useWords } from "../frame/words"

const words = {
  vi: {
    network: "Mạng chập chờn, chưa gửi được. Thử lại nhé.",
    busy: "Bấm hơi nhanh, đợi một phút rồi thử lại.",
    changed: "Vừa có người sửa trước. Trang đã tải lại, bạn xem rồi làm tiếp nhé.",
    forbidden: "Việc này chủ quầy mới làm được.",
    gone: "Không còn mục này nữa.",
    other: "Chưa làm được. Thử lại sau ít phút nhé.",
    fields: "Còn ô chưa đúng, bạn xem lại giúp.",
  },
  en: {
    network: "The connection dropped before it was sent. Please try again.",
    busy: "That was a little fast; wait a minute and try again.",
    changed: "Somebody else was faster. The page was loaded again; please look and go on.",
    forbidden: "Only the stall's owner can do this.",
    gone: "This is no longer there.",
    other: "It could not be done. Please try again in a few minutes.",
    fields: "Something is not filled in right; please look again.",
  },
}

/** One sentence for a refusal; null while there is none. `because` words a page's own codes, of the answer or of its fields. */
export function useRefusal(error: unknown, because: Readonly<Record<string, string>> = {}): string | null {
  const t = useWords(words)
  if (!error) return null
  if (!(error instanceof CallFailed)) return t.other
  const codes = [...Object.values(error.fields), error.code ?? ""]
  const said = codes.map((code) => because[code]).find(Boolean)
  if (said) return said
  if (error.status === 0) return t.network
  if (error.status === 429) return t.busy
  if (error.code === "invalid_fields") return t.fields
  if (error.status === 409) return t.changed
  if (error.status === 403) return t.forbidden
  return error.status === 404 ? t.gone : t.other
}
