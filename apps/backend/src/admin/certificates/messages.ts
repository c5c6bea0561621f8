import { en } from "./messages-en"
import { vi } from "./messages-vi"

export const certificateMessages = { vi, en }
