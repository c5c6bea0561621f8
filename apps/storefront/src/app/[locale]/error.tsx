"use client"

import { useParams } from "next/navigation"
import { FailureNotice } from "@/features/shell/failure-notice"

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams()
  return <FailureNotice locale={locale === "en" ? "en" : "vi"} onRetry={retry} />
}
