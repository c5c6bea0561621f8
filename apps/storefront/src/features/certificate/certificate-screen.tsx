import type { CertificatePage } from "@ocop/contract"
import { formatDate, normalizeCertificateCode } from "@ocop/domain"
import { absolute } from "@/data/environment"
import { ProductCard } from "@/features/listing/product-card"
import { Breadcrumbs } from "@/features/shell/breadcrumbs"
import { JsonLd } from "@/features/shell/json-ld"
import { LocalLink } from "@/features/shell/local-link"
import { shellMessages } from "@/features/shell/messages"
import type { Locale } from "@/i18n"
import { bannerMessages } from "./banner-messages"
import { CertificateFacts } from "./certificate-facts"
import { certificateJsonLd } from "./certificate-json-ld"
import { HistoryList } from "./history-list"
import { Life } from "./life"
import { certificateMessages } from "./messages"
import { PackClaim } from "./pack-claim"
import { QrCode } from "./qr-code"
import { screenMessages } from "./screen-messages"
import { isShown } from "./shown"
import { StateBanner } from "./state-banner"

interface CertificateScreenProps {
  page: CertificatePage
  /** As it stood in the address: perhaps the code of a record that was corrected. */
  asked: string
  locale: Locale
}

/** What a phone opens from a pack: does the certificate hold, is the pack's claim true, what stands behind it. */
export function CertificateScreen({ page, asked, locale }: CertificateScreenProps) {
  const { certificate, product, setNumber } = page
  const words = certificateMessages[locale]
  const more = screenMessages[locale]
  const { code } = certificate
  const isCorrected = normalizeCertificateCode(asked) !== code
  return (
    <div className="wrap">
      <Breadcrumbs
        locale={locale}
        crumbs={[
          { label: shellMessages[locale].market, to: "/" },
          { label: product.title, to: `/san-pham/${product.handle}` },
          { label: words.title(null) },
        ]}
      />
      <h1 className="mt-1 mb-4 max-w-text text-xl! sm:text-2xl!">{words.titleOf(product.title)}</h1>
      {isCorrected && <p className="note note-blue mb-3">{bannerMessages[locale].corrected(asked)}</p>}
      <div className="certificate-columns grid items-start gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,40rem)_15rem]">
        <div className="grid gap-6">
          <div>
            <StateBanner page={page} locale={locale} />
            {product.producer && (
              <p className="mt-3">
                <span className="text-ink-soft">{bannerMessages[locale].producer}: </span>
                <LocalLink locale={locale} to={`/nha-san-xuat/${product.producer.handle}`} className="link">
                  {product.producer.name}
                </LocalLink>
              </p>
            )}
          </div>
          <PackClaim page={page} locale={locale} />
          <Misuses page={page} locale={locale} />
          <section aria-labelledby="ghi-nhan">
            <h2 id="ghi-nhan" className="text-lg!">
              {more.record}
            </h2>
            <CertificateFacts certificate={certificate} locale={locale} setNumber={setNumber} own />
            {isShown(certificate) && <Life certificate={certificate} locale={locale} />}
            <p className="certificate-ask mt-2 flex flex-wrap gap-x-5 text-sm">
              <LocalLink
                locale={locale}
                to={`/chung-nhan/${code}/tieu-chi`}
                className="link inline-flex min-h-11 items-center py-1"
              >
                {words.criteria}
              </LocalLink>
              <LocalLink locale={locale} to="/sao-ocop" className="link inline-flex min-h-11 items-center py-1">
                {words.explain}
              </LocalLink>
            </p>
          </section>
          <HistoryList page={page} locale={locale} />
          <p className="text-ink-soft text-sm">{words.permanent}</p>
        </div>
        <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-1">
          <section className="max-w-60">
            <h2 className="mb-3 text-lg!">{more.product}</h2>
            <ProductCard product={product} locale={locale} eager />
          </section>
          <div className="grid content-start gap-8">
            <figure>
              <QrCode text={absolute(`/chung-nhan/${code}`)} label={more.qrLabel(code)} size={168} />
              <figcaption className="mt-2 text-sm">
                <b className="block font-semibold">{more.qr}</b>
                <span className="text-ink-soft">{more.qrHint}</span>
              </figcaption>
            </figure>
            <p className="certificate-ask text-sm">
              {more.ask}
              <LocalLink
                locale={locale}
                to={`/bao-sai-dau-hieu?giay=${code}`}
                className="btn btn-line mt-2 flex w-full"
                rel="nofollow"
              >
                {more.report}
              </LocalLink>
            </p>
          </div>
        </div>
      </div>
      <MachineReadable code={code} locale={locale} />
      <JsonLd data={certificateJsonLd(page, locale)} />
    </div>
  )
}

/** What was found to be true of reports, so that shoppers hear of it where they check. */
function Misuses({ page: { misuses }, locale }: { page: CertificatePage; locale: Locale }) {
  if (misuses.length === 0) return null
  const words = screenMessages[locale]
  return (
    <section className="note note-red">
      <h2 className="font-semibold text-base!">{words.misuseTitle}</h2>
      <ul className="mt-1 grid gap-2">
        {misuses.map(({ outcome, on }) => (
          <li key={`${on} ${outcome}`}>
            {outcome} <span className="whitespace-nowrap">({words.misuseOn(formatDate(on, locale))})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Addresses for programs: the signed statement and the keys it is verified by. */
function MachineReadable({ code, locale }: { code: string; locale: Locale }) {
  const words = screenMessages[locale]
  return (
    <section className="certificate-machine section max-w-text text-sm">
      <h2 className="font-semibold text-base!">{words.machine}</h2>
      <p className="mt-1 text-ink-soft">{words.machineText}</p>
      <p className="mt-1 flex flex-wrap gap-x-5">
        <a
          href={`/api/store/certificates/${code}/token`}
          className="link inline-flex min-h-11 items-center py-1"
          rel="nofollow"
        >
          {words.token}
        </a>
        <a href="/.well-known/ocop-keys.json" className="link inline-flex min-h-11 items-center py-1">
          {words.keys}
        </a>
        <LocalLink locale={locale} to="/du-lieu-mo" className="link inline-flex min-h-11 items-center py-1">
          {words.openData}
        </LocalLink>
      </p>
    </section>
  )
}
