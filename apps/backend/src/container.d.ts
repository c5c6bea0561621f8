import type AccountService from "./modules/account/service"
import type ClockService from "./modules/clock/service"
import type LedgerService from "./modules/ledger/service"
import type MemberService from "./modules/member/service"
import type OfficerService from "./modules/officer/service"
import type OutboxService from "./modules/outbox/service"
import type PayoutService from "./modules/payout/service"
import type SessionService from "./modules/session/service"
import type SettingService from "./modules/setting/service"

/** What `container.resolve` answers for the modules that everyone stands on; other modules are typed where they are resolved. */
declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    account: AccountService
    clock: ClockService
    member: MemberService
    ledger: LedgerService
    payout: PayoutService
    officer: OfficerService
    outbox: OutboxService
    session: SessionService
    setting: SettingService
  }
}
