const raw = (amount) => `jsonb_build_object('value', cast(${amount} as text), 'precision', 20)`

// Row `n` belongs to one of the shops, in turn. Same rows as the marketplace's own generator, without its tables.
const GOODS = `
  (select 'stock_' || lpad(n::text, 6, '0') as key, n, 20000 + 1000 * (n * 7919 % 400) as price, shop.*
   from generate_series(1, :count) n
   join (select row_number() over (order by id) - 1 as place, count(*) over () as shops, id as location_id,
           metadata->>'profile_id' as profile_id from stock_location) shop on shop.place = n % shop.shops) g`

const INSERTS = [
  `insert into product (id, title, handle, status)
   select 'prod_' || key, 'Gạo tẻ thượng hạng số ' || n, 'gao-te-' || n, 'published' from ${GOODS}`,
  `insert into product_variant (id, title, product_id, weight)
   select 'variant_' || key, 'gói 500 g', 'prod_' || key, 650 from ${GOODS}`,
  `insert into price_set (id) select 'pset_' || key from ${GOODS}`,
  `insert into price (id, price_set_id, currency_code, amount, raw_amount)
   select 'price_' || key, 'pset_' || key, 'vnd', price, ${raw("price")} from ${GOODS}`,
  `insert into product_variant_price_set (id, variant_id, price_set_id)
   select 'pvps_' || key, 'variant_' || key, 'pset_' || key from ${GOODS}`,
  `insert into inventory_item (id, title) select 'iitem_' || key, 'Gạo tẻ ' || n from ${GOODS}`,
  `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
     raw_reserved_quantity, raw_incoming_quantity)
   select 'ilev_' || key, 'iitem_' || key, location_id, 100000, ${raw("100000")}, ${raw("0")}, ${raw("0")} from ${GOODS}`,
  `insert into product_variant_inventory_item (id, variant_id, inventory_item_id)
   select 'pvitem_' || key, 'variant_' || key, 'iitem_' || key from ${GOODS}`,
  `insert into product_sales_channel (id, product_id, sales_channel_id)
   select 'prodsc_' || key, 'prod_' || key, store.default_sales_channel_id from ${GOODS}, store`,
  `insert into product_shipping_profile (id, product_id, shipping_profile_id)
   select 'prodsp_' || key, 'prod_' || key, profile_id from ${GOODS}`,
]

/** Fills the store up to `count` products, each with one variant, a price and stock in one of the shops. */
exports.addGoods = async (sql, count) => {
  for (const insert of INSERTS) await sql.raw(`${insert} on conflict do nothing`, { count })
  await sql.raw("analyze")
}
