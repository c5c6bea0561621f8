import { expect, test } from "vitest"
import { parseMarkdown } from "./markdown"

test("headings, paragraphs over several lines, and lists of both kinds", () =>
  expect(parseMarkdown("Mở đầu\ncòn nữa.\n\n## 1. Giá và phí\n- a\n- b\n1. một\n2. hai\n### Nhỏ\nHết")).toEqual([
    { kind: "paragraph", text: "Mở đầu còn nữa." },
    { kind: "heading", level: 2, text: "1. Giá và phí", id: "gia-va-phi" },
    { kind: "list", ordered: false, items: ["a", "b"] },
    { kind: "list", ordered: true, items: ["một", "hai"] },
    { kind: "heading", level: 3, text: "Nhỏ", id: "nho" },
    { kind: "paragraph", text: "Hết" },
  ]))

test("two headings alike have two addresses", () =>
  expect(parseMarkdown("## Tiền\n\n## Tiền").map((block) => "id" in block && block.id)).toEqual(["tien", "tien-2"]))

test("markup of any other kind stays words", () =>
  expect(parseMarkdown("<script>alert(1)</script> [x](javascript:1) # một")).toEqual([
    { kind: "paragraph", text: "<script>alert(1)</script> [x](javascript:1) # một" },
  ]))
