import { en } from "./messages-en"
import { vi } from "./messages-vi"

export type { ReviewMessages } from "./messages-vi"
export const reviewMessages = { vi, en }
