import { Migration } from '@mikro-orm/migrations';

export class Migration20261130235943_templates extends Migration {

  override name = 'Migration20261130235943_templates';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."template" ("id" uuid not null, "name" text not null, "kind" text not null, "originals" jsonb not null, "part_count" int not null, "saved_at" timestamptz(3) not null, "saved_by" text not null, primary key ("id"));`);
    this.addSql(`alter table "desk"."template" add constraint "template_kind_name_unique" unique ("kind", "name");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."template" cascade;`);
  }

}
