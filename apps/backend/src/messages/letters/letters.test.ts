import { ORDER_KINDS } from "../../modules/message/kinds"
import { previews } from "../samples"
import { html } from "./html"
import { oneLine } from "./market"
import { greetable } from "./person"

vi.mock("../../config/environment", () => ({ environment: () => ({ STOREFRONT_URL: "http://localhost:3000" }) }))

const isOf = (kinds: readonly string[], kind: string) => kinds.includes(kind)
const market = {
  name: "Chợ Xã",
  tagline: "mỗi xã một món",
  operator: { name: "Ban vận hành", address: null, phone: "0912345678", email: null },
  demo: false,
  url: "http://localhost:3000",
}

test("every value in markup is text, and markup made here stays markup", () => {
  const evil = `"><script>alert('1')</script>&`
  expect(html`<a href="${evil}">${evil}</a>${[html`<b>${1}</b>`, html`<i>x</i>`]}${null}`.markup).toBe(
    `<a href="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</a><b>1</b><i>x</i>`,
  )
})

test.each([
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa"],
  ["  Lê   Văn  Đạt ", "Lê Văn Đạt"],
  ["H'Hen Niê", "H'Hen Niê"],
  ["evil.example", null],
  ["Hoa\nBcc: x", null],
  ["http://x", null],
  ["Trúng thưởng gọi 0900", null],
  ["a b c d e f g h i", null],
  ["x".repeat(61), null],
  ["", null],
])("%j is greeted as %j", (name, greeted) => expect(greetable(name)).toBe(greeted))

test("a header is one line whatever stands in it", () => {
  expect(oneLine("Chợ\r\nBcc: x\u2028y\u0000")).toBe("Chợ Bcc: x y")
})

describe.each(previews(market))("$kind in $locale", ({ kind, subject, text, html: page, short }) => {
  test("says which order, what happened and what to do, on one line for the subject", () => {
    expect(subject).not.toMatch(/[\r\n]/)
    if (isOf(ORDER_KINDS, kind)) {
      expect(subject).toContain("K7M2-9QXD")
      expect(text).toContain("http://localhost:3000")
      expect(short).toContain("K7M2-9QXD")
      expect(page).toContain("/don-hang/")
    }
  })

  test("reads well: no gaps, no marks of ours, no loud signs, lines that a phone can show", () => {
    for (const form of [subject, text, page, short]) expect(form).not.toMatch(/undefined|null|NaN|\.invalid\/|\[object/)
    expect(text).not.toMatch(/\n{3,}|!/)
    expect(text).not.toMatch(/[^ \n] {2,}[^ ]/)
    expect(short.split("\n").length).toBeLessThanOrEqual(2)
    expect(page).not.toMatch(/<script|<img|src=|url\(/)
  })
})
