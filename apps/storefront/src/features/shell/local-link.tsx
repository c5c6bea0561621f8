import Link from "next/link"
import type { ComponentProps } from "react"
import { href, type Locale } from "@/i18n"

interface LocalLinkProps extends Omit<ComponentProps<typeof Link>, "href" | "locale" | "prefetch"> {
  locale: Locale
  /** A Vietnamese path, without language. */
  to: string
}

/** A link within the shop. It fetches nothing ahead: a page costs the server something only when someone goes there. */
export function LocalLink({ locale, to, ...rest }: LocalLinkProps) {
  return <Link {...rest} href={href(locale, to)} prefetch={false} />
}
