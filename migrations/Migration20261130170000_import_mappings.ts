import { Migration } from '@mikro-orm/migrations';

export class Migration20261130170000_import_mappings extends Migration {

  override name = 'Migration20261130170000_import_mappings';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."import_mapping" ("name" text not null, "kind" text not null, "answers" jsonb not null, "saved_at" timestamptz(3) not null, "saved_by" text not null, primary key ("name"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."import_mapping" cascade;`);
  }

}
