/** Acts on the parcels of one order follow each other: Medusa's order changes and captures do not bear two at once. */
export const actsOfOrder = (parcel: { order_id: string }) => `parcels:${parcel.order_id}`
export const ACT_PATIENCE_SECONDS = 30
export const ACT_HOLD_SECONDS = 120
