import { Migration } from '@mikro-orm/migrations';

export class Migration20261125073709_other_names extends Migration {

  override name = 'Migration20261125073709_other_names';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."emergency_service" add "other_names" jsonb null;`);

    this.addSql(`alter table "published"."country" add "other_names" jsonb null;`);

    this.addSql(`alter table "published"."emergency_service" add "other_names" jsonb null;`);

    this.addSql(`alter table "desk"."country" add "other_names" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."country" drop column "other_names";`);

    this.addSql(`alter table "published"."country" drop column "other_names";`);

    this.addSql(`alter table "desk"."emergency_service" drop column "other_names";`);

    this.addSql(`alter table "published"."emergency_service" drop column "other_names";`);
  }

}
