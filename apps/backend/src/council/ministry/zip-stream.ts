import { createHash } from "node:crypto"
import { once } from "node:events"
import type { Writable } from "node:stream"
import { Zip, ZipPassThrough } from "fflate"

export interface PackedFile {
  name: string
  bytes: number
  sha256: string
}

/**
 * Writes a ZIP to a stream, file after file, as fast as the reader takes it: nothing but the piece in hand is in memory.
 * Files are kept as they are, since photographs and PDFs are small already.
 */
export class ZipStream {
  private readonly zip: Zip
  private failure: Error | null = null

  constructor(private readonly out: Writable) {
    this.zip = new Zip((error, chunk, isLast) => {
      if (error) this.failure = error
      else if (!out.destroyed) out.write(chunk)
      if (isLast && !error) out.end()
    })
  }

  /** Adds a file; answers its size and hash. @throws what its source throws, and when nobody reads any more. */
  async add(name: string, source: Uint8Array | AsyncIterable<Uint8Array>): Promise<PackedFile> {
    const entry = new ZipPassThrough(name)
    this.zip.add(entry)
    const hash = createHash("sha256")
    let bytes = 0
    for await (const piece of source instanceof Uint8Array ? [source] : source) {
      hash.update(piece)
      bytes += piece.byteLength
      entry.push(piece)
      await this.drained()
    }
    entry.push(new Uint8Array(0), true)
    await this.drained()
    return { name, bytes, sha256: hash.digest("hex") }
  }

  end(): void {
    this.zip.end()
  }

  private async drained(): Promise<void> {
    if (this.failure) throw this.failure
    if (this.out.destroyed) throw new Error("Nobody reads this package any more")
    if (this.out.writableNeedDrain) await Promise.race([once(this.out, "drain"), once(this.out, "close")])
  }
}
