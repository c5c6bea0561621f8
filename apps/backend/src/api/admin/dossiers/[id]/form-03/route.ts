import { sendForm03 } from "../../../../../officer/desk/send-form-03"

/** Form 03 as a PDF. */
export const GET = sendForm03
