import type { AddressInfo } from "node:net"
import path from "node:path"
import { openServer } from "../../src/process/open-server"

/** The whole backend as a process of its own, on a free port, so that a test can end it. Says its port. */
async function serve(): Promise<void> {
  const { server } = await openServer(path.resolve(__dirname, "../.."), 0, "127.0.0.1")
  process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`)
}

void serve()
