import { Migration } from '@mikro-orm/migrations';

export class Migration20261129194453_webhook_facts extends Migration {

  override name = 'Migration20261129194453_webhook_facts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."delivery" add "is_test" boolean not null default false, add "facts" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."delivery" drop column "is_test", drop column "facts";`);
  }

}
