/** One at a time for each order: several transfers may only together be what was asked for. */
export const moneyOf = (orderId: string) => `money:${orderId}`
