import { Refusal } from "../../http/problem"
import type { InvoiceFileRow } from "../../modules/aftersale/invoice-files"
import { isPdf, paperOf } from "../../producer/paper-file"

export type InvoiceType = InvoiceFileRow["type"]

/** What an XML could do to whoever opens it in a browser or an accounting program. */
const ACTIVE = /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(\w+:)?script/i

/**
 * What an invoice's file is, by its content: a PDF without programs, or the XML of an electronic invoice (Decree
 * 123/2020/ND-CP). @throws Refusal file_refused for anything else.
 */
export async function invoiceType(file: Buffer): Promise<InvoiceType> {
  if (isPdf(file)) {
    await paperOf(file)
    return "application/pdf"
  }
  const text = readUtf8(file)
  if (text === null || !/^\s*<[?\w]/.test(text)) throw refused("not_an_invoice")
  if (ACTIVE.test(text)) throw refused("active_content")
  if (!/>\s*$/.test(text)) throw refused("unreadable")
  return "text/xml"
}

function readUtf8(file: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file)
  } catch {
    return null
  }
}

const refused = (reason: string) => new Refusal("file_refused", `This file is refused: ${reason}`, { file: reason })
