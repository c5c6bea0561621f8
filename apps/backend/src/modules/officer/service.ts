import { MedusaService } from "@medusajs/framework/utils"
import Officer, { type ROLES, type SCOPES } from "./models/officer"

export type Role = (typeof ROLES)[number]
export type Scope = { kind: (typeof SCOPES)[number]; code: string | null }
export interface Identity {
  userId: string
  role: Role
  scope: Scope
}

export default class OfficerService extends MedusaService({ Officer }) {
  /** The role and scope of a user of the Admin; nothing when nobody gave any. */
  async identify(userId: string): Promise<Identity | undefined> {
    const [officer] = await this.listOfficers({ user_id: userId })
    return officer && { userId, role: officer.role, scope: { kind: officer.scope, code: officer.scope_code } }
  }

  /** Gives a user a role, replacing the one it had. Scope: nothing for the installation, else the code of a province or commune. */
  async appoint(userId: string, role: Role, scope: Scope = { kind: "installation", code: null }): Promise<void> {
    const [officer] = await this.listOfficers({ user_id: userId })
    const facts = { user_id: userId, role, scope: scope.kind, scope_code: scope.code }
    if (officer) await this.updateOfficers({ id: officer.id, ...facts })
    else await this.createOfficers(facts)
  }
}
