import { Migration } from '@mikro-orm/migrations';

export class Migration20261130125410_trash extends Migration {

  override name = 'Migration20261130125410_trash';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."trash" ("item_id" uuid not null, "item" text not null, "whole_id" uuid not null, "whole" text not null, "title" text null, "was_published" boolean not null, "rows" jsonb not null, "deleted_at" timestamptz(3) not null, "deleted_by" text not null, "kept_until" timestamptz(3) not null, primary key ("item_id"));`);
    this.addSql(`create index "trash_whole_id_index" on "desk"."trash" ("whole_id");`);
    this.addSql(`create index "trash_kept_until_index" on "desk"."trash" ("kept_until");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."trash" cascade;`);
  }

}
