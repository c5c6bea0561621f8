import { randomBytes } from "node:crypto"
import { certificateCode } from "@ocop/domain"

/** A public code that no certificate has, but for one chance in 2^45. */
export const newCode = (): string => certificateCode(randomBytes(6))
