import { type Html, html } from "./html"
import type { Fact, Letter, Link, ParcelBlock } from "./letter"
import type { Market } from "./market"
import type { Envelope } from "./text"

/** The shop's tokens (packages/ui/src/tokens.css), written out: mail programs read inline styles alone. */
const PAPER = "#fbf7ef"
const RAISED = "#fffdf8"
const SUNKEN = "#f3ebdc"
const HAIRLINE = "#e4dac7"
const INK = "#1f2a24"
const SOFT = "#48534b"
const LOTUS = "#1e6b4a"
const LACQUER = "#a8321e"
const FONT = "'Be Vietnam Pro','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"

const BODY = `margin:0;padding:0;background-color:${PAPER};color:${INK};font-family:${FONT};font-size:16px;line-height:1.6`
const SHEET = `max-width:600px;margin:0 auto;padding:24px 16px 40px`
const TABLE = "width:100%;border-collapse:collapse;margin:0 0 20px"
const LABEL = `padding:4px 12px 4px 0;color:${SOFT};vertical-align:top;text-align:left;font-weight:400`
const VALUE = "padding:4px 0;text-align:right;vertical-align:top;white-space:nowrap"
const CELL = `padding:6px 0;vertical-align:top;word-break:break-word`

/** The letter as a mail that reads on a phone and on a desk: one column, no pictures, nothing loaded from elsewhere. */
export function htmlOf(letter: Letter, { hello, footer }: Envelope, market: Market, locale: "vi" | "en"): string {
  const page = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${letter.subject}</title>
</head>
<body style="${BODY}">
<div style="display:none;max-height:0;overflow:hidden">${letter.short.split("https://")[0] ?? ""}</div>
<div style="${SHEET}">
<p style="margin:0 0 24px;font-size:18px;font-weight:600;color:${LACQUER}">${market.name}<span style="font-weight:400;font-size:14px;color:${SOFT}"> · ${market.tagline}</span></p>
<div style="background-color:${RAISED};border:1px solid ${HAIRLINE};border-radius:14px;padding:24px 20px">
<p style="margin:0 0 8px">${hello}</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.4;font-weight:600">${letter.heading}</h1>
${letter.paragraphs.map(paragraph)}
${letter.facts.length > 0 ? well(letter.facts) : null}
${letter.parcels.map(parcel)}
${letter.sums.length > 0 ? sums(letter.sums) : null}
${letter.links.map(link)}
${letter.action ? button(letter.action) : null}
${letter.afterword.map(paragraph)}
</div>
<div style="padding:20px 4px 0;font-size:13px;line-height:1.5;color:${SOFT}">${footer.map((line) => html`<p style="margin:0 0 6px;word-break:break-word">${line}</p>`)}</div>
</div>
</body>
</html>
`
  return page.markup
}

const paragraph = (text: string): Html =>
  html`<p style="margin:0 0 16px;white-space:pre-line;word-break:break-word">${text}</p>`

const well = (facts: readonly Fact[]): Html =>
  html`<table role="presentation" style="${TABLE};background-color:${SUNKEN};border-radius:10px"><tr><td style="padding:12px 16px">
<table style="width:100%;border-collapse:collapse">${facts.map(
    ([label, value]) =>
      html`<tr><th scope="row" style="${LABEL};padding-top:6px">${label}</th><td style="${CELL};text-align:right;font-weight:600">${value}</td></tr>`,
  )}</table>
</td></tr></table>`

const parcel = ({ title, place, lines, sums: below, note }: ParcelBlock): Html =>
  html`<div style="margin:0 0 20px;padding:16px 0 0;border-top:1px solid ${HAIRLINE}">
<p style="margin:0;font-size:13px;color:${LOTUS}">${place}</p>
<p style="margin:0 0 6px;font-weight:600">${title}</p>
<table style="width:100%;border-collapse:collapse">${lines.map(
    ([label, value]) =>
      html`<tr><td style="${CELL};padding-right:12px">${label}</td><td style="${VALUE};padding-top:6px">${value}</td></tr>`,
  )}${below.map(row)}</table>
${note === null ? null : html`<p style="margin:8px 0 0;font-size:14px;color:${SOFT}">${note}</p>`}
</div>`

const row = ([label, value]: Fact, index: number, all: readonly Fact[]): Html => {
  const weight = index === all.length - 1 ? 600 : 400
  return html`<tr><td style="${LABEL}">${label}</td><td style="${VALUE};font-weight:${weight}">${value}</td></tr>`
}

const sums = (facts: readonly Fact[]): Html =>
  html`<table style="${TABLE};border-top:2px solid ${INK}">${facts.map(
    ([label, value]) =>
      html`<tr><td style="padding:10px 12px 0 0;font-weight:600">${label}</td><td style="padding:10px 0 0;text-align:right;white-space:nowrap;font-size:18px;font-weight:600">${value}</td></tr>`,
  )}</table>`

const link = ({ label, href }: Link): Html =>
  html`<p style="margin:0 0 16px"><a href="${href}" style="color:${LOTUS}">${label}</a></p>`

const button = ({ label, href }: Link): Html =>
  html`<p style="margin:8px 0 16px"><a href="${href}" style="display:inline-block;padding:12px 24px;border-radius:999px;background-color:${LOTUS};color:${RAISED};font-weight:600;text-decoration:none">${label}</a></p>`
