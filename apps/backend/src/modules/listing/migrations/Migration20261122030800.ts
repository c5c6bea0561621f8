import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122030800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_illustration_check";`);

    this.addSql(`alter table if exists "listing" add constraint "listing_illustration_check" check ("illustration" in ('rice', 'nectar', 'fishsauce', 'candy', 'tea', 'coffee', 'craft', 'cake', 'seafood', 'fruit', 'flower', 'tourism', 'herbal', 'lotus', 'honey', 'powder', 'salt', 'oil', 'crock', 'spirit', 'balm', 'birdnest', 'mushroom', 'nuts', 'bamboo', 'coconut', 'dried', 'ricepaper', 'fish', 'sausage', 'poultry', 'guitar', 'sandals', 'leather', 'chopsticks', 'mat'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_illustration_check";`);

    this.addSql(`update "listing" set "illustration" = case "product_group" when 'handicraft' then 'craft' when 'beverage' then 'nectar' when 'medicinal' then 'nectar' else 'rice' end where "illustration" not in ('rice', 'nectar', 'fishsauce', 'candy', 'tea', 'coffee', 'craft', 'cake', 'seafood', 'fruit', 'flower', 'tourism');`);

    this.addSql(`alter table if exists "listing" add constraint "listing_illustration_check" check ("illustration" in ('rice', 'nectar', 'fishsauce', 'candy', 'tea', 'coffee', 'craft', 'cake', 'seafood', 'fruit', 'flower', 'tourism'));`);
  }

}
