import { Seal } from "@ocop/ui"
import type { Metadata } from "next"
import { fontVariables } from "@/features/shell/fonts"
import { NotFoundNotice } from "@/features/shell/not-found-notice"
import "./globals.css"

export const metadata: Metadata = { title: "Không thấy trang này", robots: { index: false } }

/** For addresses that no page could ever answer: stands alone, without the shop's header. */
export default function GlobalNotFound() {
  return (
    <html lang="vi" className={fontVariables}>
      <body>
        <main className="pt-10">
          <div className="flex justify-center">
            <Seal size={48} />
          </div>
          <NotFoundNotice locale="vi" />
        </main>
      </body>
    </html>
  )
}
