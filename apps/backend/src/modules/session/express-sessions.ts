import { createRequire } from "node:module"
import type SessionService from "./service"
import type { SessionContent } from "./service"

type Done<T = void> = (error?: unknown, value?: T | null) => void
type Content = SessionContent & { cookie?: { expires?: Date | string | null } }

/** express-session's store, as its own documentation asks of one. */
interface Store {
  get(id: string, done: Done<Content>): void
  set(id: string, content: Content, done?: Done): void
  touch(id: string, content: Content, done?: Done): void
  destroy(id: string, done?: Done): void
}

/** When a cookie without an end of its own ends: Medusa's ten hours. */
const DEFAULT_MS = 10 * 60 * 60 * 1000

/**
 * Medusa makes its session middleware itself and, without Redis, gives it express-session's MemoryStore with no way to
 * pass another. So that store's four methods are replaced by ours; with Redis none is ever made and this does nothing.
 */
export function keepSessionsIn(sessions: SessionService): void {
  const fromMedusa = createRequire(require.resolve("@medusajs/framework/http"))
  const { MemoryStore }: { MemoryStore: { prototype: Store } } = fromMedusa("express-session")
  Object.assign(MemoryStore.prototype, storeOf(sessions))
}

function storeOf(sessions: SessionService): Store {
  return {
    get: (id, done) => answer(sessions.read(id), done),
    set: (id, content, done) => answer(sessions.write(id, plain(content), endOf(content)), done),
    touch: (id, content, done) => answer(sessions.touch(id, endOf(content)), done),
    destroy: (id, done) => answer(sessions.forget(id), done),
  }
}

function answer<T>(work: Promise<T | undefined>, done?: Done<T>): void {
  work.then(
    (value) => done?.(null, value ?? null),
    (error) => done?.(error),
  )
}

/** The session object has methods and a cookie with getters: only what JSON keeps is kept. */
const plain = (content: Content): SessionContent => JSON.parse(JSON.stringify(content))

function endOf({ cookie }: Content): Date {
  return cookie?.expires ? new Date(cookie.expires) : new Date(Date.now() + DEFAULT_MS)
}
