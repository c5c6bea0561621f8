/** Calls a store API as a shop's page does. Anything but success is thrown with what was answered. */
export const api = (base, publishableKey) => async (method, path, body) => {
  const response = await fetch(base + path, {
    method,
    headers: { "x-publishable-api-key": publishableKey, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text)
}
