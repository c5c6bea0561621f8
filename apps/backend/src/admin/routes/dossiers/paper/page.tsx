import { Button } from "@medusajs/ui"
import type { DossierSubject } from "@ocop/contract"
import { useState } from "react"
import { Link } from "react-router-dom"
import { dossierMessages } from "../../../dossiers/messages"
import { PaperForm } from "../../../dossiers/paper-form"
import { SubjectPicker } from "../../../dossiers/subject-picker"
import { Desk, useWords } from "../../../kit"

/** A dossier that somebody brought on paper: for which product, then what the paper says. */
export default function EnterPaper() {
  const { words } = useWords(dossierMessages)
  const [subject, setSubject] = useState<DossierSubject | null>(null)
  return (
    <Desk
      title={words.enterPaper}
      about={words.enterPaperAbout}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/dossiers">{words.back}</Link>
        </Button>
      }
    >
      {subject ? (
        <PaperForm subject={subject} onClose={() => setSubject(null)} />
      ) : (
        <SubjectPicker onChoose={setSubject} />
      )}
    </Desk>
  )
}
