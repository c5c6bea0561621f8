import { execFile } from "node:child_process"
import { generateKeyPairSync, sign } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { verifyExample } from "./verify-example"

const { privateKey, publicKey } = generateKeyPairSync("ed25519")
const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url")

test("the lines that the page prints verify a token, and refuse a changed one", async () => {
  const signed = `${part({ alg: "EdDSA", kid: "k1" })}.${part({ sub: "GOOD", state: "expired" })}`
  const signature = sign(null, Buffer.from(signed), privateKey).toString("base64url")
  const forged = `${part({ alg: "EdDSA", kid: "k1" })}.${part({ sub: "BAD", state: "valid" })}`
  const server = createServer((req, res) => {
    if (req.url === "/.well-known/ocop-keys.json")
      res.end(JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1" }] }))
    else res.end(`${req.url?.includes("/GOOD/") ? signed : forged}.${signature}`)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const lines = verifyExample(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const run = (code: string) =>
    promisify(execFile)(process.execPath, ["--input-type=module", "-e", lines, "--", "verify.mjs", code])
  try {
    expect(lines.trim().split("\n").length).toBeLessThanOrEqual(10)
    expect((await run("GOOD")).stdout).toContain("expired")
    await expect(run("BAD")).rejects.toThrow("not signed by")
  } finally {
    server.close()
  }
})
