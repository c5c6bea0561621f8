"use client"

import { useCallback, useEffect, useState } from "react"
import { FIELD_IDS } from "./person-fields"
import { FIELDS, type FieldErrors, type FieldName, faultsShown, firstFault } from "./validate"

const fieldsOf = (errors: FieldErrors) => new Set(FIELDS.filter((field) => errors[field]))

/**
 * What is wrong with the form, beside what is wrong with it now. Pointing faults out moves the focus to the first;
 * what the server told goes when its field is typed in.
 */
export function useFaults(now: FieldErrors) {
  const [pointedOut, setPointedOut] = useState<ReadonlySet<FieldName>>(new Set())
  const [told, setTold] = useState<FieldErrors>({})
  const [goTo, setGoTo] = useState<{ field: FieldName } | null>(null)

  useEffect(() => {
    const field = goTo && document.getElementById(FIELD_IDS[goTo.field])
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: "center" })
  }, [goTo])

  const goToFirst = useCallback((faults: FieldErrors) => {
    const field = firstFault(faults)
    setGoTo(field ? { field } : null)
  }, [])
  const pointOut = useCallback(
    (faults: FieldErrors) => {
      setPointedOut(fieldsOf(faults))
      goToFirst(faults)
    },
    [goToFirst],
  )
  const tell = useCallback(
    (faults: FieldErrors) => {
      setTold(faults)
      goToFirst(faults)
    },
    [goToFirst],
  )
  const forget = useCallback((field: FieldName) => {
    setTold(({ [field]: _, ...rest }) => rest)
  }, [])
  return { errors: faultsShown(pointedOut, now, told), pointOut, tell, forget }
}
