/** One statement a table, in the order of their dependence. Binding `:goods`: json of `GeneratedGoods`. */
const GOODS = `
  jsonb_to_recordset(cast(:goods as jsonb)) as g(
    "key" text, title text, folded text, handle text, "group" text, drawing text, alcohol boolean,
    "producerId" text, "locationId" text, "profileId" text, "provinceCode" text, "communeCode" text,
    "netGrams" int, "weightGrams" int, price numeric, stock numeric,
    code text, stars int, "year" int, "shownFrom" date, "shownUntil" date)`

const raw = (amount: string) => `jsonb_build_object('value', cast(${amount} as text), 'precision', 20)`

export const INSERTS = [
  `insert into product (id, title, handle, status)
  select 'prod_' || key, title, handle, 'published' from ${GOODS} on conflict do nothing`,

  `insert into listing (id, product_id, producer_id, kind, product_group, illustration, alcohol, province_code,
    commune_code, place_precision, place_evidence, source, folded)
  select 'list_' || key, 'prod_' || key, "producerId", 'goods', "group", drawing, alcohol, "provinceCode",
    "communeCode", 'commune', 'listed_code', 'generated', folded
  from ${GOODS} on conflict do nothing`,

  `insert into product_variant (id, title, product_id, weight, metadata)
  select 'variant_' || key, 'gói ' || "netGrams" || ' g', 'prod_' || key, "weightGrams",
    jsonb_build_object('pack_en', "netGrams" || ' g pack', 'net_grams', "netGrams", 'sample', true)
  from ${GOODS} on conflict do nothing`,

  `insert into price_set (id) select 'pset_' || key from ${GOODS} on conflict do nothing`,

  `insert into price (id, price_set_id, currency_code, amount, raw_amount)
  select 'price_' || key, 'pset_' || key, 'vnd', price, ${raw("price")} from ${GOODS} on conflict do nothing`,

  `insert into product_variant_price_set (id, variant_id, price_set_id)
  select 'pvps_' || key, 'variant_' || key, 'pset_' || key from ${GOODS} on conflict do nothing`,

  `insert into inventory_item (id, title) select 'iitem_' || key, title from ${GOODS} on conflict do nothing`,

  `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
    raw_reserved_quantity, raw_incoming_quantity)
  select 'ilev_' || key, 'iitem_' || key, "locationId", stock, ${raw("stock")}, ${raw("0")}, ${raw("0")}
  from ${GOODS} on conflict do nothing`,

  `insert into product_variant_inventory_item (id, variant_id, inventory_item_id)
  select 'pvitem_' || key, 'variant_' || key, 'iitem_' || key from ${GOODS} on conflict do nothing`,

  `insert into product_sales_channel (id, product_id, sales_channel_id)
  select 'prodsc_' || key, 'prod_' || key, store.default_sales_channel_id
  from ${GOODS}, store where store.default_sales_channel_id is not null on conflict do nothing`,

  `insert into product_shipping_profile (id, product_id, shipping_profile_id)
  select 'prodsp_' || key, 'prod_' || key, "profileId" from ${GOODS} where "profileId" is not null on conflict do nothing`,

  `insert into certificate (id, code, product_id, stars, issued_year, issued_precision, shown_from, shown_until, source)
  select 'cert_' || key, code, 'prod_' || key, stars, "year", 'year', "shownFrom", "shownUntil", 'generated'
  from ${GOODS} on conflict do nothing`,
]
