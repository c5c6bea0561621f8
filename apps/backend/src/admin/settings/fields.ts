export type FieldKind = "text" | "long" | "number" | "dong" | "date"

export interface SettingField {
  /** Where it lies in the settings: "operator.legalName". */
  path: string
  kind: FieldKind
  /** It may be left empty. */
  optional?: true
}

export type GroupName =
  | "shop"
  | "identity"
  | "law"
  | "transfer"
  | "holds"
  | "limits"
  | "parcels"
  | "returns"
  | "money"
  | "keeping"
  | "tet"

const text = (path: string): SettingField => ({ path, kind: "text" })
const mayBeEmpty = (path: string, kind: FieldKind = "text"): SettingField => ({ path, kind, optional: true })
const number = (path: string): SettingField => ({ path, kind: "number" })
const dong = (path: string): SettingField => ({ path, kind: "dong" })

/** What the settings page asks for, group by group; each group is saved by itself. */
export const GROUPS: Readonly<Record<GroupName, readonly SettingField[]>> = {
  shop: [text("name"), mayBeEmpty("tagline")],
  identity: [
    text("operator.name"),
    mayBeEmpty("operator.legalName"),
    mayBeEmpty("operator.registrationNumber"),
    mayBeEmpty("operator.registrationDate", "date"),
    mayBeEmpty("operator.registrationIssuer"),
    mayBeEmpty("operator.representative"),
    mayBeEmpty("operator.ministryNotice"),
    mayBeEmpty("operator.address"),
    mayBeEmpty("operator.phone"),
    mayBeEmpty("operator.email"),
  ],
  law: [
    mayBeEmpty("law.termsVersion"),
    mayBeEmpty("law.since", "date"),
    mayBeEmpty("law.checkedBy"),
    mayBeEmpty("law.checkedOn", "date"),
    number("law.complaintAnswerHours"),
    number("law.complaintSettleDays"),
    number("law.reportHours"),
    number("law.reportFreshHours"),
    number("law.refundDays"),
  ],
  transfer: [
    text("payment.transfer.bankBin"),
    text("payment.transfer.bankName"),
    text("payment.transfer.accountNumber"),
    text("payment.transfer.accountName"),
  ],
  holds: [
    number("payment.holdMinutesWithWebhook"),
    number("payment.holdMinutesByHand"),
    number("payment.cardHoldMinutes"),
  ],
  limits: [
    number("limits.quantityPerLine"),
    number("limits.linesPerBasket"),
    number("limits.openOrdersPerPhone"),
    number("limits.openOrdersPerAddress"),
    dong("limits.reservedValuePerPhone"),
    dong("limits.reservedValuePerAddress"),
    dong("limits.cashOnDeliveryMax"),
  ],
  parcels: [
    number("parcels.confirmHours"),
    number("parcels.refusalsUntilPaidAhead"),
    number("parcels.refusalsCountDays"),
  ],
  returns: [
    number("returns.windowDays"),
    number("returns.answerWorkingDays"),
    number("returns.appealDays"),
    number("returns.replacementDays"),
  ],
  money: [
    dong("money.ownDeliveryFeeMax"),
    dong("money.ownDeliveryFeeMaxPerKilogram"),
    dong("money.producerDebtMax"),
    dong("money.payoutMin"),
    number("money.newAccountRestDays"),
  ],
  keeping: [
    number("keeping.drafts"),
    number("keeping.loosePhotos"),
    number("keeping.photoMegabytes"),
    number("keeping.importsADay"),
    number("keeping.withdrawnDossiersADay"),
    number("keeping.loosePhotoDays"),
    number("keeping.importDays"),
    number("keeping.draftDays"),
  ],
  tet: [number("tet.closesDaysBefore"), number("tet.reopensDaysAfter"), number("tet.shownDaysBefore")],
}
