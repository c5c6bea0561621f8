import { Button } from "@medusajs/ui"
import type { CorrectCertificate, DeskCertificate } from "@ocop/contract"
import { useState } from "react"
import { ChoiceField, TextField, useWords } from "../kit"
import { ActForm } from "./act-forms"
import { certificateMessages } from "./messages"
import { useCertificateAct } from "./use-certificate"

const NOT_KNOWN = "none"

/** The whole record as it should have been; what is not known stays empty. */
export function CorrectForm({ certificate }: { certificate: DeskCertificate }) {
  const { words } = useWords(certificateMessages)
  const { facts, correct } = words
  const acting = useCertificateAct(certificate.id)
  const [told, setTold] = useState(() => toldBy(certificate))
  const set = (name: keyof typeof told) => (text: string) => setTold({ ...told, [name]: text })
  const text = (name: keyof typeof told, label: string, more: { type?: "date"; maxLength?: number } = {}) => (
    <TextField label={label} value={told[name]} onChange={set(name)} {...more} />
  )
  const isDated =
    told.precision === "unknown" || (told.precision === "day" ? told.issuedOn !== "" : /^\d{4}$/.test(told.issuedYear))
  return (
    <ActForm
      hint={correct.hint}
      error={acting.error}
      button={
        <Button
          type="submit"
          size="small"
          isLoading={acting.isPending}
          disabled={told.reason.trim().length < 10 || !isDated}
        >
          {correct.send}
        </Button>
      }
      onSubmit={() => acting.send("corrections", bodyOf(told))}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <ChoiceField
          label={facts.stars}
          options={
            { [NOT_KNOWN]: words.notKnown, 3: words.stars(3), 4: words.stars(4), 5: words.stars(5) } as Record<
              string,
              string
            >
          }
          value={told.stars}
          onChange={set("stars")}
        />
        <ChoiceField
          label={correct.precision}
          options={correct.precisions as Record<string, string>}
          value={told.precision}
          onChange={set("precision")}
        />
        {told.precision === "day" && text("issuedOn", correct.issuedOn, { type: "date" })}
        {told.precision === "year" && text("issuedYear", correct.issuedYear, { maxLength: 4 })}
        {text("decisionNumber", facts.decision, { maxLength: 60 })}
        {text("decidedOn", facts.decidedOn, { type: "date" })}
        {text("issuer", facts.issuer, { maxLength: 150 })}
        <ChoiceField
          label={facts.level}
          options={{ [NOT_KNOWN]: words.notKnown, ...words.levels } as Record<string, string>}
          value={told.level}
          onChange={set("level")}
        />
        {text("setNumber", facts.set, { maxLength: 2 })}
        {text("legalBasis", facts.legalBasis, { maxLength: 150 })}
        {text("productCode", facts.productCode, { maxLength: 40 })}
        {text("productCodeOld", facts.productCodeOld, { maxLength: 40 })}
      </div>
      <TextField label={correct.reason} lines={2} maxLength={500} value={told.reason} onChange={set("reason")} />
    </ActForm>
  )
}

const toldBy = (certificate: DeskCertificate) => ({
  stars: certificate.stars === null ? NOT_KNOWN : String(certificate.stars),
  precision: certificate.issuedPrecision as string,
  issuedOn: certificate.issuedOn ?? "",
  issuedYear: certificate.issuedYear === null ? "" : String(certificate.issuedYear),
  decisionNumber: certificate.decisionNumber ?? "",
  decidedOn: certificate.decidedOn ?? "",
  issuer: certificate.issuer ?? "",
  level: certificate.issuerLevel ?? NOT_KNOWN,
  setNumber: certificate.setNumber === null ? "" : String(certificate.setNumber),
  legalBasis: certificate.legalBasis ?? "",
  productCode: certificate.productCode ?? "",
  productCodeOld: certificate.productCodeOld ?? "",
  reason: "",
})

function bodyOf(told: ReturnType<typeof toldBy>): CorrectCertificate {
  const orNull = (text: string) => text.trim() || null
  const stars = ([3, 4, 5] as const).find((each) => String(each) === told.stars) ?? null
  return {
    stars,
    issued: issuedOf(told),
    decisionNumber: orNull(told.decisionNumber),
    decidedOn: orNull(told.decidedOn),
    issuer: orNull(told.issuer),
    level: told.level === "province" || told.level === "ministry" ? told.level : null,
    setNumber: told.setNumber.trim() ? Number(told.setNumber) : null,
    legalBasis: orNull(told.legalBasis),
    productCode: orNull(told.productCode),
    productCodeOld: orNull(told.productCodeOld),
    reason: told.reason.trim(),
  }
}

function issuedOf({ precision, issuedOn, issuedYear }: ReturnType<typeof toldBy>): CorrectCertificate["issued"] {
  if (precision === "day") return { precision, on: issuedOn }
  return precision === "year" ? { precision, year: Number(issuedYear) } : { precision: "unknown" }
}
