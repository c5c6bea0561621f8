import type { SetPart } from "@ocop/contract"
import { shownStars } from "./certificates"
import { certificatesOf, OFFERABLE } from "./fragments"
import type { CertificateRow } from "./rows"

export type SetPartRow = Omit<SetPart, "stars"> & { certificates: CertificateRow[] }

/** A part of a set with the stars that it shows on `today`. */
export const setPart = ({ certificates, ...part }: SetPartRow, today: string): SetPart => ({
  ...part,
  stars: shownStars(certificates, today),
})

/**
 * What lies in product `p` when it is a gift set, as JSON for `SetPartRow`: a pack whose stock is other packs
 * of the same maker (an inventory kit). Each part is shown as the product that sells it alone. Sets across makers would
 * be one line per maker in a basket; here a part of another maker's is not shown, and cannot be sold (see `goodsOf`).
 */
export const SET_CONTENTS = `coalesce((
  select jsonb_agg(jsonb_build_object('handle', part_product.handle, 'title', part_product.title,
    'illustration', part_listing.illustration, 'photo', part_product.thumbnail,
    'pack', jsonb_build_object('vi', single.title, 'en', single.metadata->>'pack_en'),
    'quantity', cast(part.required_quantity as int), 'certificates', ${certificatesOf("part_product")}) order by part.required_quantity desc, part_product.title)
  from (select v.id from product_variant v where v.product_id = p.id and ${OFFERABLE}
    and 1 < (select sum(link.required_quantity) from product_variant_inventory_item link
      where link.variant_id = v.id and link.deleted_at is null)
    order by v.variant_rank, v.id limit 1) kit
  join product_variant_inventory_item part on part.variant_id = kit.id and part.deleted_at is null
  join product_variant_inventory_item alone on alone.inventory_item_id = part.inventory_item_id
    and alone.variant_id <> kit.id and alone.required_quantity = 1 and alone.deleted_at is null
    and not exists (select from product_variant_inventory_item other where other.variant_id = alone.variant_id
      and other.inventory_item_id <> alone.inventory_item_id and other.deleted_at is null)
  join product_variant single on single.id = alone.variant_id and single.deleted_at is null
  join product part_product on part_product.id = single.product_id and part_product.status = 'published'
    and part_product.deleted_at is null and part_product.id <> p.id
  join listing part_listing on part_listing.product_id = part_product.id and part_listing.deleted_at is null
    and part_listing.producer_id = l.producer_id), '[]')`
