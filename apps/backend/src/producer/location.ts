import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { type CommuneKind, communeLabel } from "@ocop/domain"

/** A stock location as Medusa keeps it. */
export interface ShopLocation {
  name: string
  address: { address_1: string; city: string; province: string; country_code: string; phone?: string }
}

interface Row {
  handle: string
  name: string
  address: string | null
  phone: string | null
  stockLocationId: string | null
  kind: CommuneKind | null
  commune: string | null
  province: string | null
}

/** Where a producer's parcels leave from, as its row says. @throws NOT_FOUND. */
export async function locationOf(
  sql: Knex,
  producerId: string,
): Promise<{ handle: string; stockLocationId: string | null; location: ShopLocation }> {
  const { rows } = await sql.raw<{ rows: Row[] }>(LOCATION, { producerId })
  const [row] = rows
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Producer with id: ${producerId} was not found`)
  const commune = row.kind && row.commune ? communeLabel(row.kind, row.commune) : ""
  return {
    handle: row.handle,
    stockLocationId: row.stockLocationId,
    location: {
      name: row.name,
      address: {
        address_1: row.address ?? (commune || row.name),
        city: commune,
        province: row.province ?? "",
        country_code: "vn",
        ...(row.phone && { phone: row.phone }),
      },
    },
  }
}

const LOCATION = `
  select pr.handle, pr.name, pr.address, pr.public_phone as phone, pr.stock_location_id as "stockLocationId",
    commune.kind, commune.name as commune, province.name as province
  from producer pr
  left join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where pr.id = :producerId and pr.deleted_at is null`
