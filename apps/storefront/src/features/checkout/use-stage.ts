"use client"

import { useCallback, useEffect, useState } from "react"

const REVIEW = "#xem-lai"

/** Form and review are one page with two sides; the phone's back button turns it over instead of leaving. */
export function useStage() {
  const [stage, setStage] = useState<"form" | "review">("form")

  useEffect(() => {
    // A reload begins at the form, which still holds what was typed.
    if (location.hash === REVIEW) history.replaceState(null, "", location.pathname)
    const follow = () => setStage(location.hash === REVIEW ? "review" : "form")
    addEventListener("popstate", follow)
    return () => removeEventListener("popstate", follow)
  }, [])

  const toReview = useCallback(() => {
    history.pushState(null, "", REVIEW)
    setStage("review")
  }, [])
  const toForm = useCallback(() => {
    if (location.hash === REVIEW) history.back()
    else setStage("form")
  }, [])
  return { stage, toReview, toForm }
}
