import { format } from "node:util"
import { logger } from "@medusajs/framework/logger"
import { mask } from "./mask"

const LEVELS = ["error", "warn", "info", "debug"] as const

/**
 * Medusa's logger without its own access lines, which hold addresses and whole URLs (src/http/request-log.ts writes
 * ours), and with whatever looks like a phone, an e-mail address or a key taken out of what libraries say.
 */
export const quietLogger: typeof logger = Object.assign(Object.create(logger), {
  shouldLog: (level: string) => level !== "http" && logger.shouldLog(level),
  ...Object.fromEntries(LEVELS.map((level) => [level, maskedAs(level)])),
})

function maskedAs(level: (typeof LEVELS)[number]) {
  return (said: unknown, fault?: unknown) => {
    if (!logger.shouldLog(level)) return
    const texts = [said, fault].filter((part) => part !== undefined).map(textOf)
    logger[level](mask(texts.join(": ")))
  }
}

const textOf = (part: unknown) => (part instanceof Error ? (part.stack ?? part.message) : format(part))

/** What libraries print by themselves becomes lines of the logger, so that every line has the same form. */
export function logConsole(): void {
  for (const [name, level] of [
    ["log", "info"],
    ["info", "info"],
    ["warn", "warn"],
    ["error", "error"],
  ] as const)
    console[name] = (...parts: unknown[]) => quietLogger[level](format(...parts))
}
