import type { SendListing } from "@ocop/contract"
import { type Container, guessShippingGrams, type NetUnit, packTitle, proposeGroup } from "@ocop/domain"

/** What is asked, one question a screen. */
export const QUESTIONS = ["photo", "name", "pack", "price", "stock"] as const
export type Question = (typeof QUESTIONS)[number]

export interface Answers {
  photoId: string | null
  name: string
  container: Container
  /** As typed: "1,5". */
  amount: string
  unit: NetUnit
  /** Of what is sold by the piece. */
  shippingGrams: number | null
  price: number | null
  stock: number | null
}

export const NO_ANSWERS: Answers = {
  photoId: null,
  name: "",
  container: "tui",
  amount: "",
  unit: "g",
  shippingGrams: null,
  price: null,
  stock: null,
}

/** How goods of a kind are usually packed, so that most people only type a number. */
export function usualPack(name: string): Pick<Answers, "container" | "unit"> {
  const { group, criteriaSet } = proposeGroup(name)
  if (group === "beverage" || criteriaSet === 9) return { container: "chai", unit: "ml" }
  if (group === "handicraft" || group === "ornamental") return { container: "cai", unit: "piece" }
  if (criteriaSet === 4) return { container: "hu", unit: "g" }
  if (criteriaSet === 3) return { container: "tui", unit: "kg" }
  return { container: "tui", unit: "g" }
}

/** "1,5" or "1.5" as a number; null for what is none. */
export function amountOf(typed: string): number | null {
  const number = Number(typed.trim().replace(",", "."))
  return typed.trim() !== "" && Number.isFinite(number) && number > 0 ? number : null
}

const netOf = ({ amount, unit }: Answers) => {
  const number = amountOf(amount)
  if (number === null || (unit === "piece" && !Number.isInteger(number))) return null
  return { amount: number, unit }
}

/** "Túi 500 g"; null while the amount is missing. */
export function titleOf(answers: Answers): { vi: string; en: string } | null {
  const net = netOf(answers)
  return net && packTitle(answers.container, net)
}

/** Whether a question has its answer. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question) {
    case "photo":
      return answers.photoId !== null
    case "name":
      return answers.name.trim().length >= 2
    case "price":
      return (answers.price ?? 0) > 0
    case "pack":
      return netOf(answers) !== null && gramsOf(answers) !== null
    case "stock":
      return answers.stock !== null
  }
}

const gramsOf = (answers: Answers) => answers.shippingGrams ?? guessShippingGrams(netOf(answers))

/** The five answers as they are sent; null while one is missing. */
export function listingOf(answers: Answers): SendListing | null {
  const title = titleOf(answers)
  const shippingGrams = gramsOf(answers)
  const { photoId, price, stock, name } = answers
  if (!QUESTIONS.every((question) => isAnswered(question, answers))) return null
  if (!title || !shippingGrams || !photoId || !price || stock === null) return null
  return {
    name: name.trim(),
    photos: [photoId],
    packs: [{ variantId: null, title, net: netOf(answers), shippingGrams, barcode: null, price, stock }],
  }
}
