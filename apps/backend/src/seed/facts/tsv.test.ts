import { ProductRow } from "./rows"
import { parseTsv } from "./tsv"

const HEADER =
  "name\tproducer\tproducer_type\tcommune\tformer_district\tformer_province\tprovince_code\tprovince\tcommune_code\tgroup\tstars\trecognised_year\tsource"
const row = (cells: Partial<Record<string, string>>) =>
  HEADER.split("\t")
    .map(
      (column) =>
        cells[column] ??
        { name: "Chè", province_code: "19", province: "Thái Nguyên", group: "food", source: "x" }[column] ??
        "",
    )
    .join("\t")
const parse = (...rows: string[]) => parseTsv("list.tsv", [HEADER, ...rows].join("\n"), ProductRow)

test("empty cells are unknown, never guessed", () => {
  expect(parse(row({}))).toMatchObject([{ producer: null, stars: null, recognised_year: null, commune_code: null }])
})

test.each([
  [{ stars: "6" }, /list.tsv, row 2: stars/],
  [{ stars: "2" }, /row 2: stars/],
  [{ recognised_year: "2017" }, /row 2: recognised_year/],
  [{ group: "tools" }, /row 2: group/],
  [{ commune_code: "1836" }, /row 2: commune_code/],
  [{ name: " " }, /row 2: name/],
  [{ source: "" }, /row 2: source/],
])("a bad row is refused by its number: %o", (cells, message) =>
  expect(() => parse(row({}), row(cells))).toThrow(message),
)

test("a row with a cell too few is refused by its number", () => {
  expect(() => parse(row({}), "Chè\tHTX")).toThrow("list.tsv, row 2: 2 cells where 13 are expected")
})
