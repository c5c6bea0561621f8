import type { Certificate } from "@ocop/contract"
import { issuedWords } from "@/features/certificate/certificate-words"
import { certificateMessages } from "@/features/certificate/messages"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { productMessages } from "./messages"

/** Other recognitions on record, each with its own permanent page. */
export function EarlierCertificates({ certificates, locale }: { certificates: Certificate[]; locale: Locale }) {
  if (certificates.length === 0) return null
  const words = certificateMessages[locale]
  return (
    <section>
      <h2 className="font-semibold text-base!">{productMessages[locale].earlier}</h2>
      <ul className="text-sm">
        {certificates.map((certificate) => (
          <li key={certificate.code}>
            <LocalLink
              locale={locale}
              to={`/chung-nhan/${certificate.code}`}
              className="link inline-flex min-h-11 items-center"
            >
              {words.title(certificate.stars)}, {issuedWords(certificate, locale)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
