import { en } from "./messages-en"
import { vi } from "./messages-vi"

export const dossierMessages = { vi, en }
