import { CallFailed } from "../../api/call"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { type GoodsWords, goodsWords } from "./words"

/** Why a listing was not taken, naming the fields in people's words. */
export function useFormRefusal(error: unknown): string | null {
  const t = useWords(goodsWords)
  const said = useRefusal(error, t.because)
  if (!(error instanceof CallFailed) || error.code !== "invalid_fields") return said
  const known = Object.values(error.fields).map((code) => t.because[code])
  if (known.some(Boolean)) return said
  const named = Object.keys(error.fields).flatMap((path) => wordOf(path, t))
  return named.length > 0 ? `${t.fieldsWrong} ${[...new Set(named)].join(", ")}.` : said
}

/** `packs.0.price` is the price of the first pack. */
function wordOf(path: string, t: GoodsWords): string[] {
  const parts = path.split(".")
  const word = t.fields[parts.at(-1) ?? ""] ?? t.fields[parts[2] ?? ""] ?? t.fields[parts[0] ?? ""]
  if (!word) return []
  const number = parts[0] === "packs" && parts[1] !== undefined ? Number(parts[1]) : Number.NaN
  return [Number.isInteger(number) ? `${word} (${t.pack(number + 1).toLocaleLowerCase("vi")})` : word]
}
