// The programme's pictures and goals over twenty thousand certificates: what an officer waits for.
import { median, timed } from "../bin/lib/measure.mjs"
import { withDatabase } from "../bin/lib/postgres.mjs"

const CERTIFICATES = 20_000
/** Milliseconds that the dashboard may take. */
const LIMIT = 1000

/** Answers rows { title, value } for the report; throws when the dashboard is slower than allowed. */
export async function measureProgramme({ backendUrl, databaseUrl, password }, { quick }) {
  const count = await withDatabase(databaseUrl, addEarlierCertificates)
  if (!quick && count < CERTIFICATES) throw new Error(`There are ${count} certificates, fewer than ${CERTIFICATES}`)
  const ask = await operator(backendUrl, password)
  const rows = []
  for (const [title, path, limit] of [
    [`The dashboard over ${count} certificates`, "/admin/dashboard", LIMIT],
    ["The goals of every plan with their figures", "/admin/targets"],
    ["One page of the rows behind a figure", "/admin/targets/national-2021-2025/products_certified"],
  ]) {
    const times = []
    for (let round = 0; round < (quick ? 3 : 10); round++) times.push((await timed(() => ask(path)))[0])
    const half = median(times)
    if (limit && half > limit) throw new Error(`${title} takes ${half.toFixed(0)} ms, more than ${limit}`)
    rows.push({ title, value: `${half.toFixed(0)} ms` })
  }
  return rows
}

/** Every generated product was recognised before as well, four years earlier. */
async function addEarlierCertificates(db) {
  await db.query("set session_replication_role = replica")
  await db.query(`insert into certificate (id, code, product_id, stars, issued_year, issued_precision, shown_from,
      shown_until, source)
    select 'early_' || id, upper(substr(md5('early' || id), 1, 10)), product_id, 3, issued_year - 4, 'year',
      make_date(issued_year - 4, 1, 1), make_date(issued_year - 1, 1, 1), 'generated'
    from certificate where source = 'generated' and issued_year - 4 >= 2018 and id not like 'early_%'
    on conflict do nothing`)
  await db.query(`insert into certificate (id, code, product_id, stars, issued_precision, source)
    select 'old_' || id, upper(substr(md5('old' || id), 1, 10)), product_id, 3, 'unknown', 'generated'
    from certificate where source = 'generated' and issued_year - 4 < 2018 and id not like 'early_%'
    on conflict do nothing`)
  await db.query("analyze certificate")
  const { rows } = await db.query("select cast(count(*) as int) as count from certificate where deleted_at is null")
  return rows[0].count
}

async function operator(backendUrl, password) {
  const answer = async (path, options) => {
    const response = await fetch(backendUrl + path, options)
    if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const { token } = await answer("/auth/user/emailpass", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "operator@demo.local", password }),
  })
  return (path) => answer(path, { headers: { authorization: `Bearer ${token}` } })
}
