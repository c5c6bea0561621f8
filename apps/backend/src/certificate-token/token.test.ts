import { createPublicKey, randomBytes, verify } from "node:crypto"
import type { CertificateClaims } from "@ocop/contract"
import { publicPartOf, publishedKey, publishedKeys } from "./keys"
import { signClaims } from "./sign"

/** RFC 8037, appendix A: key, thumbprint and signature that others compute too. */
const RFC = {
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
  kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
}
const claims: CertificateClaims = {
  iss: "https://cho.example",
  sub: "7Q2M9XWD3A",
  iat: 1_795_000_000,
  on: "2026-11-22",
  state: "valid",
  stars: 4,
  product: { name: "Gạo ngọc đỏ", url: "https://cho.example/san-pham/gao-ngoc-do" },
  producer: "HTX Tiên Điền",
  decision: "1234/QĐ-UBND",
  issuer: "UBND tỉnh Hà Tĩnh",
  issuedOn: "2024-04-23",
  until: "2027-04-22",
  revokedOn: null,
  replacedBy: null,
  url: "https://cho.example/chung-nhan/7Q2M9XWD3A",
}

test("a key is led back to the public half and the thumbprint that the standard prints", () => {
  expect(publicPartOf(RFC.d)).toBe(RFC.x)
  expect(publishedKey(RFC.x).kid).toBe(RFC.kid)
})

test("whoever has the published key and nothing else can verify a token", () => {
  const token = signClaims(claims, RFC.d)
  const { keys } = JSON.parse(JSON.stringify(publishedKeys({ signing: RFC.d, retired: [] })))
  expect(opened(token, keys)).toEqual(claims)
})

test("a changed token is none", () => {
  const [head = "", , signature = ""] = signClaims(claims, RFC.d).split(".")
  const forged = Buffer.from(JSON.stringify({ ...claims, stars: 5 })).toString("base64url")
  const { keys } = publishedKeys({ signing: RFC.d, retired: [] })
  expect(opened(`${head}.${forged}.${signature}`, keys)).toBeNull()
})

test("after a key is changed, tokens of the one before are still verified", () => {
  const token = signClaims(claims, RFC.d)
  const next = randomBytes(32).toString("base64url")
  const { keys } = publishedKeys({ signing: next, retired: [RFC.x] })
  expect(keys.map(({ kid }) => kid)).toEqual([publishedKey(publicPartOf(next)).kid, RFC.kid])
  expect(opened(token, keys)).toEqual(claims)
  expect(opened(signClaims(claims, next), keys)).toEqual(claims)
})

/** As README.md of this folder tells others to do it. */
function opened(token: string, keys: { kid: string }[]): unknown {
  const [head = "", body = "", signature = ""] = token.split(".")
  const { kid } = JSON.parse(Buffer.from(head, "base64url").toString())
  const jwk = keys.find((key) => key.kid === kid)
  if (!jwk) return null
  const key = createPublicKey({ key: { ...jwk }, format: "jwk" })
  const holds = verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url"))
  return holds ? JSON.parse(Buffer.from(body, "base64url").toString()) : null
}
