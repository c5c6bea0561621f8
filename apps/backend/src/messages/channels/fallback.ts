import { AddressRefused, type Channel } from "./channel"

/** The first way that takes the address; who has no Zalo gets an SMS. Other troubles wait, so that nothing goes out twice. */
export function firstThatTakes(ways: readonly [Channel, ...Channel[]]): Channel {
  return {
    async send(message) {
      const [first, ...others] = ways
      const [second, ...rest] = others
      try {
        return await first.send(message)
      } catch (error) {
        if (!second || !(error instanceof AddressRefused)) throw error
        return firstThatTakes([second, ...rest]).send(message)
      }
    },
  }
}
