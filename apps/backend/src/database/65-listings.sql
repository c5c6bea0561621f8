-- A review is decided once. What was sent, by whom and what became of it stays as it was; only the product that a new
-- listing became is written afterwards.
create or replace function listing_review_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.state = 'waiting'
      -- The undo of a decision that could not be carried out, in the seconds after it.
      or (new.state = 'waiting' and old.state = 'accepted' and old.product_id is not distinct from new.product_id)
      or to_jsonb(new) - 'product_id' - 'updated_at' = to_jsonb(old) - 'product_id' - 'updated_at' then
      return new;
    end if;
  elsif old.state = 'waiting' then
    return old;
  end if;
  raise exception 'A decided review is never changed (%)', old.id using errcode = '23514';
end $$;

create or replace trigger listing_review_is_final
  before update or delete on listing_review
  for each row execute function listing_review_is_final();

-- The shop is told what was decided; the operator's queue is asked, not told.
create or replace function listing_review_tell_outbox() returns trigger language plpgsql as $$
begin
  if new.state is distinct from old.state and new.state in ('refused', 'more_wanted')
    or (new.state = 'accepted' and new.product_id is not null
      and (old.product_id is null or old.state is distinct from new.state)) then
    perform outbox_emit('listing_review.changed', new.id);
  end if;
  return null;
end $$;

create or replace trigger listing_review_tell_outbox
  after update on listing_review
  for each row execute function listing_review_tell_outbox();

-- Whether a product is for sale shows at once, as price and stock do; words of a listing may be one visit late.
create or replace function listing_emit_pause() returns trigger language plpgsql as $$
begin
  if (old.paused_at is null) <> (new.paused_at is null) or old.producer_id is distinct from new.producer_id then
    perform outbox_emit('product.changed', new.product_id);
  end if;
  return null;
end $$;

create or replace trigger listing_emit_pause
  after update on listing
  for each row execute function listing_emit_pause();
