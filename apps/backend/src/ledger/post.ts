export { type LedgerKind, type NewTransaction, writeTransactions as postTransactions } from "../modules/ledger/write"
