import { expect, test } from "vitest"
import { sourceWords } from "./source-words"

test.each([
  ["vietnam.vn", "vi", "vietnam.vn"],
  ["provincial OCOP open data (Lâm Đồng)", "vi", "dữ liệu mở OCOP của Lâm Đồng"],
  ["provincial OCOP open data (Lâm Đồng)", "en", "OCOP open data of Lâm Đồng"],
  ["danh sách điểm du lịch của dự án; agrimate.vn", "en", "this market's list of places to visit; agrimate.vn"],
  ["vov.vn 2026-01-04", "vi", "vov.vn, 04/01/2026"],
  ["doanhnghiephoinhap.vn 24; dantocmiennui.vn", "vi", "doanhnghiephoinhap.vn; dantocmiennui.vn"],
] as const)("%s in %s is %s", (source, locale, words) => expect(sourceWords(source, locale)).toBe(words))
