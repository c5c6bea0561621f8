import type { SettingField } from "./fields"

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value)

/** What stands at a path of the settings, as a form shows it: nothing is an empty text. */
export function textAt(settings: unknown, path: string): string {
  const value = path.split(".").reduce<unknown>((tree, name) => (isTree(tree) ? tree[name] : undefined), settings)
  return value === null || value === undefined ? "" : String(value)
}

/** What a form sends for its fields: numbers as numbers, what is empty and may be as null. */
export function changeOf(fields: readonly SettingField[], form: Record<string, string>): Tree {
  const change: Tree = {}
  for (const field of fields) put(change, field.path.split("."), sentFor(field, form[field.path] ?? ""))
  return change
}

function put(tree: Tree, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    tree[name] = value
    return
  }
  const below = isTree(tree[name]) ? tree[name] : {}
  tree[name] = below
  put(below, rest, value)
}

/** A number that is none goes out as its text, so that the backend refuses it by name. */
function sentFor({ kind, optional }: SettingField, typed: string): unknown {
  const text = typed.trim()
  if (kind === "number" || kind === "dong") return /^\d+$/.test(digitsOf(text)) ? Number(digitsOf(text)) : text
  return text === "" && optional ? null : text
}

/** "5.000.000 ₫" → "5000000" */
const digitsOf = (text: string) => text.replace(/[\s.,₫]/g, "")
