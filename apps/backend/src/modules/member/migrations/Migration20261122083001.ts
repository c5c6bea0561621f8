import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ROLE = `"role" text check ("role" in ('owner', 'manager', 'packer')) not null`
const KIND = `"kind" text check ("kind" in ('member', 'assistant')) not null default 'member'`

const TABLES = {
  member: `"id" text not null, "name" text not null, "phone" text null, "phone_verified_at" timestamptz null, "email" text null, "email_verified_at" timestamptz null, "locale" text check ("locale" in ('vi', 'en')) not null default 'vi', "reset_by_hand_at" timestamptz null, ${STAMPS}, constraint "member_pkey" primary key ("id"), constraint member_email_is_proved check ((email is null) = (email_verified_at is null)), constraint member_proved_phone_is_there check (phone_verified_at is null or phone is not null), constraint member_can_be_reached check (email is not null or phone is not null), constraint member_email_form check (email is null or email = lower(email)), constraint member_phone_form check (phone is null or phone ~ '^0[0-9]{9,10}\$')`,
  membership: `"id" text not null, "member_id" text not null references "member" ("id"), "producer_id" text not null, ${ROLE}, ${KIND}, "valid_from" timestamptz not null, "valid_to" timestamptz null, "invited_by" text null, "ended_by" text null, ${STAMPS}, constraint "membership_pkey" primary key ("id"), constraint membership_assistant_manages check (kind = 'member' or role = 'manager'), constraint membership_assistance_is_dated check (kind = 'member' or valid_to is not null), constraint membership_runs_forward check (valid_to is null or valid_to >= valid_from)`,
  member_session: `"id" text not null, "member_id" text not null references "member" ("id") on delete cascade, "expires_at" timestamptz not null, ${STAMPS}, constraint "member_session_pkey" primary key ("id")`,
  member_invitation: `"id" text not null, "producer_id" text not null, ${ROLE}, ${KIND}, "email" text null, "token_hash" text not null, "invited_by" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "assist_until" timestamptz null, "used_at" timestamptz null, "used_by" text null, "revoked_at" timestamptz null, ${STAMPS}, constraint "member_invitation_pkey" primary key ("id"), constraint member_invitation_assistant_manages check (kind = 'member' or role = 'manager'), constraint member_invitation_assistance_is_dated check ((kind = 'assistant') = (assist_until is not null)), constraint member_invitation_owner_is_named check (role <> 'owner' or email is not null), constraint member_invitation_used_by_somebody check ((used_at is null) = (used_by is null))`,
  member_reset_code: `"id" text not null, "member_id" text not null references "member" ("id") on delete cascade, "code_hash" text not null, "issued_by" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, ${STAMPS}, constraint "member_reset_code_pkey" primary key ("id")`,
  member_code: `"id" text not null, "purpose" text check ("purpose" in ('registration', 'password_reset', 'contact')) not null, "contact_hash" text not null, "code_hash" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "tries" integer not null default 0, ${STAMPS}, constraint "member_code_pkey" primary key ("id")`,
}

export class Migration20261122083001 extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES))
      this.addSql(`create table if not exists "${table}" (${columns});`)
    this.unique("member", "email", "email is not null and deleted_at is null")
    this.unique("member", "phone", "phone_verified_at is not null and deleted_at is null")
    this.unique("member_invitation", "token_hash", "deleted_at is null")
    this.unique("member_reset_code", "code_hash", "deleted_at is null")
    // People who said the same unproved phone are looked up by it.
    this.addSql(`create index if not exists "IDX_member_phone" on "member" ("phone") where deleted_at is null;`)
    this.index("membership", "producer_id")
    this.index("membership", "member_id")
    this.index("member_session", "member_id")
    this.index("member_session", "expires_at")
    this.index("member_invitation", "producer_id")
    this.index("member_reset_code", "member_id")
    this.index("member_code", "contact_hash_purpose", `"contact_hash", "purpose"`)
    this.index("member_code", "expires_at")
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) this.addSql(`drop table if exists "${table}" cascade;`)
  }

  private unique(table: string, column: string, where: string): void {
    this.addSql(
      `create unique index if not exists "IDX_${table}_${column}_unique" on "${table}" ("${column}") where ${where};`,
    )
  }

  private index(table: string, name: string, columns = `"${name}"`): void {
    this.addSql(
      `create index if not exists "IDX_${table}_${name}" on "${table}" (${columns}) where deleted_at is null;`,
    )
  }
}
