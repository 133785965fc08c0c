import { Migration } from '@mikro-orm/migrations';

export class Migration20261125224057_releases extends Migration {

  override name = 'Migration20261125224057_releases';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."release" ("id" uuid not null, "title" text not null, "state" text not null, "due_at" timestamptz(3) null, "created_at" timestamptz(3) not null, "created_by" text not null, "done_at" timestamptz(3) null, "done_by" text null, "failure" text null, primary key ("id"));`);
    this.addSql(`create index "release_due_at_index" on "desk"."release" ("due_at");`);

    this.addSql(`create table "desk"."release_entry" ("release_id" uuid not null, "item_id" uuid not null, "item" text not null, "act" text not null, "locales" text[] null, primary key ("release_id", "item_id"));`);
    this.addSql(`create index "release_entry_item_id_index" on "desk"."release_entry" ("item_id");`);

    this.addSql(`alter table "desk"."release" add constraint "release_state_check" check (state in ('OPEN', 'SCHEDULED', 'DONE', 'FAILED', 'CANCELLED'));`);

    this.addSql(`alter table "desk"."release_entry" add constraint "release_entry_release_id_foreign" foreign key ("release_id") references "desk"."release" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."release_entry" add constraint "release_entry_act_check" check (act in ('PUBLISH', 'UNPUBLISH'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."release_entry" drop constraint "release_entry_release_id_foreign";`);

    this.addSql(`drop table if exists "desk"."release" cascade;`);
    this.addSql(`drop table if exists "desk"."release_entry" cascade;`);
  }

}
