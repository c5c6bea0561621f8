/** Ten lines that verify a certificate's token with Node alone; a test runs them as they stand. */
export const verifyExample = (market: string) => `import { createPublicKey, verify } from "node:crypto"
const market = "${market}"
const { keys } = await (await fetch(market + "/.well-known/ocop-keys.json")).json()
const token = await (await fetch(market + "/api/store/certificates/" + process.argv[2] + "/token")).text()
const [head, body, signature] = token.split(".")
const { kid } = JSON.parse(Buffer.from(head, "base64url"))
const key = createPublicKey({ key: keys.find((one) => one.kid === kid), format: "jwk" })
if (!verify(null, Buffer.from(head + "." + body), key, Buffer.from(signature, "base64url"))) throw new Error("not signed by " + market)
console.log(JSON.parse(Buffer.from(body, "base64url")))
`
