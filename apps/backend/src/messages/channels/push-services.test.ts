import { isPushService } from "./push-services"

test.each([
  ["https://fcm.googleapis.com/fcm/send/abc", true],
  ["https://updates.push.services.mozilla.com/wpush/v2/x", true],
  ["https://web.push.apple.com/QWE", true],
  ["https://wns2-par02p.notify.windows.com/w/?token=x", true],
  ["http://fcm.googleapis.com/fcm/send/abc", false],
  ["https://fcm.googleapis.com:8443/x", false],
  ["https://fcm.googleapis.com.evil.example/x", false],
  ["https://evil.example/fcm.googleapis.com", false],
  ["https://user:pass@fcm.googleapis.com/x", false],
  ["https://127.0.0.1/x", false],
  ["http://localhost:9000/admin", false],
  ["file:///etc/passwd", false],
  ["not an address", false],
])("%s: %s", (endpoint, isOne) => expect(isPushService(endpoint, [])).toBe(isOne))

test("a host of ours for trying out, and only with its port", () => {
  expect(isPushService("http://127.0.0.1:4455/x", ["127.0.0.1:4455"])).toBe(true)
  expect(isPushService("http://127.0.0.1:4456/x", ["127.0.0.1:4455"])).toBe(false)
})
