declare const brand: unique symbol
/** Whole Vietnamese đồng from 0 to Number.MAX_SAFE_INTEGER; VND has no minor unit. Only `dong` makes one. */
export type Dong = number & { readonly [brand]: "Dong" }

/** A number as đồng. Refuses (RangeError) fractions, negatives and what a number cannot hold exactly. */
export function dong(amount: number): Dong {
  if (!isDong(amount)) throw new RangeError(`Not whole đồng: ${amount}`)
  return amount
}

/** True for a whole, safe, non-negative number. */
export function isDong(amount: number): amount is Dong {
  return Number.isSafeInteger(amount) && amount >= 0
}

/** The sum in đồng; 0 of nothing. Refuses (RangeError) what `dong` refuses, also of the sum. */
export function sumDong(amounts: readonly number[]): Dong {
  return amounts.reduce<Dong>((sum, amount) => dong(sum + dong(amount)), dong(0))
}
