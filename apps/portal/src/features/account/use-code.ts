import { AskedCodeSchema, type MemberCodePurpose, producerRoutes } from "@ocop/contract"
import { useMutation } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { call } from "../../api/call"
import { useLocale } from "../../frame/words"

/** Sending a one-time code, and how long until another may be sent. */
export function useCode(purpose: MemberCodePurpose) {
  const locale = useLocale()
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait <= 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])
  const sending = useMutation({
    mutationFn: (contact: string) =>
      call(producerRoutes.codes, AskedCodeSchema, { method: "POST", body: { purpose, contact, locale } }),
    onSuccess: ({ againAfter }) => setWait(againAfter),
  })
  return { send: sending.mutate, isSending: sending.isPending, isSent: sending.isSuccess, error: sending.error, wait }
}
