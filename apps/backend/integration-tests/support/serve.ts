import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import load from "@medusajs/medusa/loaders/index"
import express from "express"

/** The whole backend as a process of its own, so that a test can kill it. Says its port on the first line. */
async function serve(): Promise<void> {
  const app = express()
  await load({ directory: path.resolve(__dirname, "../.."), expressApp: app })
  const server = createServer(app).listen(0, "127.0.0.1", () => {
    process.stdout.write(`listening ${(server.address() as AddressInfo).port}\n`)
  })
}

void serve()
