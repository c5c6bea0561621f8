import sharp from "sharp"
import { expect, test } from "vitest"
import { webpOf } from "./photo"
import { pixelBomb } from "./photo.test-data"

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#7a5" } })

const reasonOf = (file: Buffer) =>
  webpOf(file).then(
    () => "taken",
    (error: { fields?: { photos?: string } }) => error.fields?.photos,
  )

test("a photograph becomes a WebP without metadata, upright and not too large", async () => {
  const taken = await picture(3000, 1500)
    .withExif({ IFD0: { Make: "Camera", ImageDescription: "My kitchen" }, IFD3: { GPSLatitude: "18/1 40/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(taken).metadata()).exif).toBeDefined()
  const kept = await sharp(await webpOf(taken)).metadata()
  expect(kept).toMatchObject({ format: "webp", width: 1000, height: 2000 })
  expect([kept.exif, kept.xmp, kept.iptc, kept.icc, kept.orientation]).toEqual(Array(5).fill(undefined))
})

test("a small photograph is not enlarged", async () => {
  const kept = await sharp(await webpOf(await picture(300, 200).png().toBuffer())).metadata()
  expect([kept.width, kept.height]).toEqual([300, 200])
})

test.each([
  ["a drawing with a script", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a moving picture", "GIF89a\u0001\u0000\u0001\u0000"],
  ["nothing", ""],
])("%s is no photograph", async (_, content) => {
  expect(await reasonOf(Buffer.from(content, "latin1"))).toBe("not_a_photo")
})

test("a page that begins like a photograph is found out when it is read", async () => {
  const disguised = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("<script>alert(1)</script>")])
  expect(await reasonOf(disguised)).toBe("unreadable")
})

test("half a photograph is unreadable", async () => {
  const whole = await picture(400, 400).jpeg().toBuffer()
  expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe("unreadable")
})

test("what follows a photograph in its file is not kept", async () => {
  const polyglot = Buffer.concat([await picture(40, 40).png().toBuffer(), Buffer.from("<script>alert(1)</script>")])
  expect((await webpOf(polyglot)).includes("script")).toBe(false)
})

test("a few bytes that unfold to nine hundred million pixels are refused before they do", async () => {
  expect(pixelBomb().length).toBeLessThan(1000)
  expect(await reasonOf(pixelBomb())).toBe("too_many_pixels")
})
