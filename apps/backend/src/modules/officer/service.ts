import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import Officer, { type ROLES, SCOPE_OF, type SCOPES } from "./models/officer"

export type Role = (typeof ROLES)[number]
export type Scope = { kind: (typeof SCOPES)[number]; code: string | null }
export interface Identity {
  userId: string
  role: Role
  scope: Scope
}

const EVERYWHERE: Scope = { kind: "installation", code: null }

/** Who among the Admin's users may do what, and where. Roles and their routes: src/http/rules/admin-permissions.ts. */
export default class OfficerService extends MedusaService({ Officer }) {
  /** The role and scope of a user of the Admin; nothing when nobody gave any. */
  async identify(userId: string): Promise<Identity | undefined> {
    const [officer] = await this.listOfficers({ user_id: userId })
    return officer && { userId, role: officer.role, scope: { kind: officer.scope, code: officer.scope_code } }
  }

  /**
   * Gives a user a role, replacing the one it had: a commune officer for a commune (5 digits), a secretary or a member
   * of the council for a province (2 digits), operators and viewers for the whole installation.
   * @throws INVALID_DATA when the place does not fit the role; NOT_ALLOWED when nobody would be left to run the installation.
   */
  async appoint(userId: string, role: Role, scope: Scope = EVERYWHERE): Promise<void> {
    if (SCOPE_OF[role] !== scope.kind)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `The role ${role} is for a ${SCOPE_OF[role]}`)
    const [officer] = await this.listOfficers({ user_id: userId })
    if (officer?.role === "operator" && role !== "operator") await this.requireAnotherOperator(userId)
    const facts = { user_id: userId, role, scope: scope.kind, scope_code: scope.code }
    if (officer) await this.updateOfficers({ id: officer.id, ...facts })
    else await this.createOfficers(facts)
  }

  /** Takes the role away. @throws NOT_ALLOWED when nobody would be left to run the installation. */
  async dismiss(userId: string): Promise<void> {
    const [officer] = await this.listOfficers({ user_id: userId })
    if (!officer) return
    if (officer.role === "operator") await this.requireAnotherOperator(userId)
    await this.deleteOfficers(officer.id)
  }

  private async requireAnotherOperator(userId: string): Promise<void> {
    const [other] = await this.listOfficers({ role: "operator", user_id: { $ne: userId } }, { take: 1 })
    if (!other) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Somebody must remain who runs the installation")
  }
}
