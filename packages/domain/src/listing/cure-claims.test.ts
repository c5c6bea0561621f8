import fc from "fast-check"
import { expect, test } from "vitest"
import { cureClaims } from "./cure-claims"

const phrases = (...texts: (string | null)[]) => cureClaims(texts, "2026-11-22").map(({ phrase }) => phrase)

test.each([
  ["Trà xạ đen, chữa bệnh gan, ngừa u bướu.", ["chữa bệnh"]],
  ["CHUA BENH tiểu-đường!", ["chữa bệnh", "tiểu đường"]],
  ["Đặc trị ho, thần dược trời ban", ["đặc trị", "thần dược", "trị ho"]],
  ["This tea cures cancer", ["cancer", "cures"]],
  ["Giá trị dinh dưỡng cao, ngon miệng", []],
  ["Cá khô một nắng, chiên vàng ăn với cơm", []],
  ["Giữ trọn hương vị, không chất bảo quản", []],
  ["", []],
])("%s", (text, found) => expect(phrases(text).sort()).toEqual([...found].sort()))

test("what is not written is no claim", () => expect(phrases(null, "Tôm khô")).toEqual([]))

test("before the list was in force nothing was on it", () =>
  expect(cureClaims(["chữa bệnh"], "2012-01-01")).toEqual([]))

test("marks make no difference", () =>
  fc.assert(
    fc.property(fc.constantFrom("chữa bệnh", "thần dược", "hạ huyết áp"), fc.boolean(), (phrase, composed) => {
      const typed = phrase.normalize(composed ? "NFC" : "NFD").toUpperCase()
      expect(phrases(`Món này ${typed} lắm`)).toContain(phrase)
    }),
  ))
