import type { Consumer } from "../consumer"
import { refreshPages } from "./refresh-pages"
import { searchIndex } from "./search-index"

/** Everyone who is told what happened. */
export const CONSUMERS: readonly Consumer[] = [refreshPages, searchIndex]
