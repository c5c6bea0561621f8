import { request } from "node:http"

/** The status of a request whose line names `target` as it stands, which `fetch` would tidy up. */
export const rawStatus = (
  shopUrl: string,
  target: string,
  headers: Record<string, string>,
  { method = "GET", body = "" } = {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(shopUrl)
    const asked = request({ hostname, port, method, path: target, headers }, (answer) => {
      answer.resume()
      answer.on("end", () => resolve(answer.statusCode ?? 0))
    })
    asked.on("error", reject)
    asked.end(body)
  })
