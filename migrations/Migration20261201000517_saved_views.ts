import { Migration } from '@mikro-orm/migrations';

export class Migration20261201000517_saved_views extends Migration {

  override name = 'Migration20261201000517_saved_views';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."preference" ("account_id" uuid not null, "key" text not null, "value" jsonb not null, primary key ("account_id", "key"));`);

    this.addSql(`create table "desk"."saved_view" ("id" uuid not null, "account_id" uuid not null, "kind" text not null, "name" text not null, "content" jsonb not null, "sharing" text not null, "saved_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`alter table "desk"."saved_view" add constraint "saved_view_name_unique" unique ("account_id", "kind", "name");`);

    this.addSql(`alter table "desk"."preference" add constraint "preference_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);

    this.addSql(`alter table "desk"."saved_view" add constraint "saved_view_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."saved_view" add constraint "saved_view_sharing_check" check (sharing in ('NOBODY', 'DESK', 'EDITOR', 'TRANSLATOR', 'PUBLISHER', 'FINANCE', 'ADMINISTRATOR'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."preference" cascade;`);
    this.addSql(`drop table if exists "desk"."saved_view" cascade;`);
  }

}
