/** A leaf from its stalk to the right, and its rib: absolute points, for `at`. */
export const LEAF = "M0 0C8 -14 28 -16 40 0C28 14 8 12 0 0Z"
export const RIB = "M4 0L32 0"
