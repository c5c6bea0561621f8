import { MedusaService } from "@medusajs/framework/utils"
import Payout from "./models/payout"
import PayoutRun from "./models/payout-run"

/** What producers were paid, run by run. Written by `src/payout` with the ledger, in one transaction. */
export default class PayoutService extends MedusaService({ Payout, PayoutRun }) {}
