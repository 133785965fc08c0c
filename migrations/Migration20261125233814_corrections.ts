import { Migration } from '@mikro-orm/migrations';

export class Migration20261125233814_corrections extends Migration {

  override name = 'Migration20261125233814_corrections';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."correction" ("id" uuid not null, "item" text null, "text" text not null, "created_at" timestamptz(3) not null, "closed_at" timestamptz(3) null, "closed_by" text null, primary key ("id"));`);
    this.addSql(`create index "correction_created_at_index" on "desk"."correction" ("created_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."correction" cascade;`);
  }

}
