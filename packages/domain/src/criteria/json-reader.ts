import type { Words } from "../law/words"

/** What is wrong in a criteria file, with the place: "set-03.json parts[0].criteria[2].max: …". */
export class CriteriaFileError extends Error {
  override name = "CriteriaFileError"
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`${place}: ${problem}`)
  }
}

/** A value read from JSON, of which nothing is known but where it stands. */
export class JsonReader {
  constructor(
    readonly place: string,
    private readonly value: unknown,
  ) {}

  refuse(problem: string): never {
    throw new CriteriaFileError(this.place, problem)
  }

  get isMissing(): boolean {
    return this.value === undefined || this.value === null
  }

  at(key: string): JsonReader {
    return new JsonReader(`${this.place} ${key}`, this.record()[key])
  }

  record(): Record<string, unknown> {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) this.refuse("not an object")
    return Object.fromEntries(Object.entries(this.value))
  }

  /** The members of a list; `nameOf` names each in its place, by what stands in it. */
  list(nameOf: (item: JsonReader, index: number) => string = (_, index) => String(index + 1)): JsonReader[] {
    if (!Array.isArray(this.value)) this.refuse("not a list")
    return this.value.map((value: unknown, index) => {
      const item = new JsonReader(`${this.place} ${index + 1}`, value)
      return new JsonReader(`${this.place} ${nameOf(item, index)}`, value)
    })
  }

  text(): string {
    if (typeof this.value !== "string" || this.value.trim() === "") this.refuse("words are missing")
    return this.value
  }

  /** A whole number, not negative. */
  points(): number {
    if (typeof this.value !== "number" || !Number.isSafeInteger(this.value) || this.value < 0)
      this.refuse(`not whole points: ${JSON.stringify(this.value)}`)
    return this.value
  }

  oneOf<T extends string | number>(allowed: readonly T[]): T {
    const found = allowed.find((one) => one === this.value)
    if (found === undefined) this.refuse(`${JSON.stringify(this.value)} is none of ${allowed.join(", ")}`)
    return found
  }

  words(): Words {
    return { vi: this.at("vi").text(), en: this.at("en").text() }
  }
}
