import { en } from "./messages-en"
import { vi } from "./messages-vi"

export const councilMessages = { vi, en }
