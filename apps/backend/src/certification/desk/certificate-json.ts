import type { DeskCertificate } from "@ocop/contract"
import { certificateOn } from "../../catalog/certificates"
import { CERTIFICATE_JSON } from "../../catalog/fragments"
import type { CertificateRow } from "../../catalog/rows"

export const MOMENT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The user behind `user:<id>`, in words; the column as it is where it is no user. */
export const PERSON = (column: string) =>
  `coalesce((select coalesce(nullif(trim(concat(u.last_name, ' ', u.first_name)), ''), u.email) from "user" u
    where 'user:' || u.id = ${column}), ${column})`

/** A place in words: "Xã Tiên Điền, Hà Tĩnh". Needs `l`, `commune`, `province`. */
export const PLACE_WORDS = `concat_ws(', ', case commune.kind when 'ward' then 'Phường ' when 'special_zone' then 'Đặc khu '
  when 'commune' then 'Xã ' end || commune.name, province.name)`

/** A finding as JSON. Binding `:today`. */
export const FINDING_JSON = (finding: string) => `jsonb_build_object('id', ${finding}.id, 'ground', ${finding}.ground,
  'foundOn', ${finding}.found_on, 'dueOn', ${finding}.due_on,
  'isLate', coalesce(${finding}.state = 'open' and ${finding}.due_on < cast(:today as date), false), 'text', ${finding}.text, 'state', ${finding}.state,
  'foundBy', ${PERSON(`${finding}.found_by`)}, 'clearedReason', ${finding}.cleared_reason,
  'markReportId', ${finding}.mark_report_id)`

export type DeskRow = Omit<DeskCertificate, keyof ReturnType<typeof certificateOn>> & { certificate: CertificateRow }

/** Columns of a `DeskRow`; needs `c` and `DESK_JOINS`. Binding `:today`. */
export const DESK_COLUMNS = `c.id, ${CERTIFICATE_JSON} as certificate,
  jsonb_build_object('id', p.id, 'title', p.title, 'handle', p.handle) as product,
  case when pr.id is not null then jsonb_build_object('id', pr.id, 'name', pr.name, 'status', pr.status) end as producer,
  ${PLACE_WORDS} as place,
  (select ${FINDING_JSON("f")} from certificate_finding f
    where f.certificate_id = c.id and f.state = 'open' and f.deleted_at is null) as finding`

export const DESK_JOINS = `
  join product p on p.id = c.product_id
  join listing l on l.product_id = p.id and l.deleted_at is null
  join province on province.code = l.province_code
  left join commune on commune.code = l.commune_code
  left join producer pr on pr.id = l.producer_id`

/** The officer sees what lies in their place. Bindings `:provinceCode`, `:communeCode`, null for everywhere. */
export const IN_SCOPE = `(cast(:provinceCode as text) is null or l.province_code = :provinceCode)
  and (cast(:communeCode as text) is null or l.commune_code = :communeCode)`

export const deskCertificate = ({ certificate, ...row }: DeskRow, today: string): DeskCertificate => ({
  ...certificateOn(certificate, today),
  ...row,
})

/** The officer's scope as the bindings of `IN_SCOPE`. */
export const scopeBindings = (scope: { provinceCode?: string; communeCode?: string }) => ({
  provinceCode: scope.provinceCode ?? null,
  communeCode: scope.communeCode ?? null,
})
