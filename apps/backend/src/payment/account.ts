import type { Settings } from "../modules/setting/service"

export interface TransferAccount {
  bankBin: string
  bankName: string
  accountNumber: string
  accountName: string
  /** Made up, for trying out: nobody may send money to it. */
  sample: boolean
}

/** Not an account of anybody: no bank at NAPAS has the number 970000. */
const SAMPLE: TransferAccount = {
  bankBin: "970000",
  bankName: "Ngân hàng mẫu",
  accountNumber: "0000000000",
  accountName: "CHO XA TAI KHOAN MAU",
  sample: true,
}

/** Where transfers go; null where an installation that really sells has set no account. */
export function transferAccount(chosen: Settings["payment"]["transfer"], demo: boolean): TransferAccount | null {
  if (chosen) return { ...chosen, sample: false }
  return demo ? SAMPLE : null
}
