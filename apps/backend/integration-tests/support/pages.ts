import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import type { Revalidation } from "@ocop/contract"

export interface Pages {
  url: string
  /** What the backend asked the storefront to refresh, in order. */
  asked: (Revalidation & { signature: string; body: string })[]
  /** Answers this status from now on; 200 at first. */
  answer(status: number): void
  close(): Promise<void>
}

/** Stands where the storefront would: takes the requests to refresh pages. */
export async function startPages(): Promise<Pages> {
  const asked: Pages["asked"] = []
  let status = 200
  const server = createServer(async (request, response) => {
    const body = await textOf(request)
    if (status === 200) asked.push({ ...JSON.parse(body), signature: String(request.headers["x-signature"]), body })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next) => {
      status = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString("utf8")
}
