import type { Consumer } from "../consumer"
import { postLedger } from "./post-ledger"
import { refreshPages } from "./refresh-pages"
import { remindOfCertificates } from "./remind-of-certificates"
import { searchIndex } from "./search-index"
import { sendMessages } from "./send-messages"
import { tellOfDossiers } from "./tell-of-dossiers"
import { tellOfListings } from "./tell-of-listings"
import { tellOfParcels } from "./tell-of-parcels"
import { tellOfReturns } from "./tell-of-returns"
import { tellPayout } from "./tell-payout"
import { tellShops } from "./tell-shops"

/** Everyone who is told what happened. */
export const CONSUMERS: readonly Consumer[] = [
  refreshPages,
  searchIndex,
  sendMessages,
  postLedger,
  tellOfListings,
  tellOfParcels,
  tellOfReturns,
  tellPayout,
  tellShops,
  tellOfDossiers,
  remindOfCertificates,
]
