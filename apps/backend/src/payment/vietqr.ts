import { renderSVG } from "uqr"
import { QRPay } from "vietnam-qr-pay"

export interface Transfer {
  bankBin: string
  accountNumber: string
  /** Whole đồng, above 0. */
  amount: number
  memo: string
}

/**
 * The text of a VietQR code (EMVCo, NAPAS 247) that fills in a transfer in any bank's app. The library checks nothing,
 * so what it made is read again and compared.
 * @throws RangeError for what no bank could read, or when the code does not say what it was asked to.
 */
export function vietQr({ bankBin, accountNumber, amount, memo }: Transfer): string {
  if (!/^\d{6}$/.test(bankBin)) throw new RangeError(`Not a bank's number: ${bankBin}`)
  if (!/^[0-9A-Za-z]{1,19}$/.test(accountNumber)) throw new RangeError("Not an account number")
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`Not an amount to transfer: ${amount}`)
  if (!/^[A-Za-z0-9 ]{1,25}$/.test(memo)) throw new RangeError(`Not a memo for VietQR: ${memo}`)
  const text = QRPay.initVietQR({ bankBin, bankNumber: accountNumber, amount: String(amount), purpose: memo }).build()
  const read = new QRPay(text)
  const isSame =
    read.isValid &&
    read.consumer.bankBin === bankBin &&
    read.consumer.bankNumber === accountNumber &&
    read.amount === String(amount) &&
    read.additionalData.purpose === memo
  if (!isSame) throw new RangeError(`The VietQR made for ${memo} does not say what it should`)
  return text
}

/** A QR code as an SVG document; error correction M, as NAPAS asks of codes on a screen. */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: "M", border: 4, pixelSize: 8 })
}
