import { en } from "./messages-en"
import { vi } from "./messages-vi"

export const producerMessages = { vi, en }
