import type { CertificateFile } from "@ocop/contract"
import { useNavigate } from "react-router-dom"
import { useAct } from "../kit"

/** One act on a certificate; a corrected record is another one, and the desk goes there. */
export function useCertificateAct(id: string) {
  const act = useAct<CertificateFile>({ also: ["mark-reports"] })
  const navigate = useNavigate()
  const send = (noun: string, body: unknown, onDone?: () => void) =>
    act.mutate(
      { path: `/admin/certificates/${encodeURIComponent(id)}/${noun}`, body },
      {
        onSuccess: (file) => {
          onDone?.()
          if (file.certificate.id !== id) navigate(`/certificates/${file.certificate.id}`)
        },
      },
    )
  return { send, error: act.error, isPending: act.isPending }
}
