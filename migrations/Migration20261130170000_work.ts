import { Migration } from '@mikro-orm/migrations';

export class Migration20261130170000_work extends Migration {

  override name = 'Migration20261130170000_work';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."assignment" ("item_id" uuid not null, "item" text not null, "account_id" uuid not null, "due_on" date null, "assigned_at" timestamptz(3) not null, "assigned_by" text not null, primary key ("item_id"));`);
    this.addSql(`create index "assignment_account_id_index" on "desk"."assignment" ("account_id");`);

    this.addSql(`create table "desk"."comment" ("id" uuid not null, "item_id" uuid not null, "item" text not null, "text" text not null, "mentions" uuid[] not null, "made_at" timestamptz(3) not null, "made_by" text not null, "resolved_at" timestamptz(3) null, "resolved_by" text null, primary key ("id"));`);
    this.addSql(`create index "comment_item_id_index" on "desk"."comment" ("item_id", "made_at");`);

    this.addSql(`alter table "desk"."assignment" add constraint "assignment_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."assignment" cascade;`);
    this.addSql(`drop table if exists "desk"."comment" cascade;`);
  }

}
