import { NotFoundNotice } from "@/features/shell/not-found-notice"

/** Not-found pages are not told their language, so both speak; CSS shows the one of `<html lang>`. */
export default function NotFound() {
  return (
    <>
      <div className="[html[lang=en]_&]:hidden">
        <NotFoundNotice locale="vi" />
      </div>
      <div className="[html[lang=vi]_&]:hidden">
        <NotFoundNotice locale="en" />
      </div>
    </>
  )
}
