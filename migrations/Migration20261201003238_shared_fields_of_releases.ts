import { Migration } from '@mikro-orm/migrations';

export class Migration20261201003238_shared_fields_of_releases extends Migration {

  override name = 'Migration20261201003238_shared_fields_of_releases';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."release_entry" add "with_shared" boolean not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."release_entry" drop column "with_shared";`);
  }

}
