"use client"

import { FailureNotice } from "@/features/shell/failure-notice"
import "./globals.css"

/** The layout itself could not be made (no backend on the very first page): stands alone. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const locale = typeof location !== "undefined" && location.pathname.startsWith("/en") ? "en" : "vi"
  return (
    <html lang={locale}>
      <body>
        <FailureNotice locale={locale} onRetry={retry} />
      </body>
    </html>
  )
}
