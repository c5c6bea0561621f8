/** Meilisearch's answer when it refuses: its HTTP status, and the code and words of the error object. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }

  /** The error object of an answer or of a failed task. */
  toJSON() {
    const type = this.status === 401 || this.status === 403 ? "auth" : "invalid_request"
    return { message: this.message, code: this.code, type, link: `https://docs.meilisearch.com/errors#${this.code}` }
  }
}

export const bad = (code: string, message: string) => new Refused(400, code, message)

export const noIndex = (uid: string) => new Refused(404, "index_not_found", `Index \`${uid}\` not found.`)
