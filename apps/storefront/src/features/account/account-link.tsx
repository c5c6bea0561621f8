"use client"

import type { Locale } from "@/i18n"
import { useSignedInMark } from "./signed-in-mark"

const WORDS = { vi: ["Đăng nhập", "Tài khoản của bạn"], en: ["Sign in", "Your account"] } as const
const PERSON =
  "M230.92,212c-15.23-26.33-38.7-45.21-66.09-54.16a72,72,0,1,0-73.66,0C63.78,166.78,40.31,185.66,25.08,212a8,8,0,1,0,13.85,8c18.84-32.56,52.14-52,89.07-52s70.23,19.44,89.07,52a8,8,0,1,0,13.85-8ZM72,96a56,56,0,1,1,56,56A56.06,56.06,0,0,1,72,96Z"

/** The person on the header; a green dot says that somebody is signed in. Wrap it in the link to `/tai-khoan`. */
export function AccountMark({ locale }: { locale: Locale }) {
  const isSignedIn = useSignedInMark()
  return (
    <>
      <svg width="26" height="26" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
        <path d={PERSON} />
      </svg>
      <span className="sr-only">{WORDS[locale][isSignedIn ? 1 : 0]}</span>
      {isSignedIn && (
        <span
          aria-hidden="true"
          className="absolute top-1.5 right-1.5 size-3 rounded-full border-2 border-paper bg-lotus"
        />
      )}
    </>
  )
}
