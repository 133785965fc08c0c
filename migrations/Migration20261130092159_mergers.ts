import { Migration } from '@mikro-orm/migrations';

export class Migration20261130092159_mergers extends Migration {

  override name = 'Migration20261130092159_mergers';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."merger" ("id" uuid not null, "item" text not null, "kept_id" uuid not null, "merged_id" uuid not null, "kept_revision" int not null, "merged_revision" int not null, "asked_at" timestamptz(3) not null, "asked_by" text not null, "done_at" timestamptz(3) null, "done_by" text null, "before" jsonb null, "undo_asked_at" timestamptz(3) null, "undo_asked_by" text null, "undone_at" timestamptz(3) null, "undone_by" text null, primary key ("id"));`);
    this.addSql(`create index "merger_merged_id_index" on "desk"."merger" ("merged_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."merger" cascade;`);
  }

}
