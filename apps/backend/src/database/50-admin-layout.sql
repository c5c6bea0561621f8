-- The Admin's order page begins with the parcels. Medusa's own payment and fulfilment cards act on the whole order,
-- which is not how parcels move here, so they are folded away; whoever wants them back chooses so in the page's menu.
insert into layout_configuration (id, zone, is_system_default, configuration)
select 'layout_order_details', 'order.details', true, '{
  "widgets": {
    "core:OrderGeneralSection": { "order": 0 },
    "widget:ocop:order-parcels": { "order": 1, "section": "main" },
    "core:OrderSummarySection": { "order": 2 },
    "core:OrderPaymentSection": { "order": 3, "hidden": true },
    "core:OrderFulfillmentSection": { "order": 4, "hidden": true },
    "core:MetadataSection": { "order": 5 },
    "core:JsonViewSection": { "order": 6 }
  }
}'::jsonb
where not exists (select 1 from layout_configuration where zone = 'order.details' and is_system_default);
