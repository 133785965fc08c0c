import { Migration } from '@mikro-orm/migrations';

export class Migration20261130170000_work extends Migration {

  override name = 'Migration20261130170000_work';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."assignment" ("item_id" uuid not null, "item" text not null, "account_id" uuid not null, "due_on" date null, "assigned_at" timestamptz(3) not null, "assigned_by" text not null, primary key ("item_id"));`);
    this.addSql(`create index "assignment_account_id_index" on "desk"."assignment" ("account_id");`);

    this.addSql(`create table "desk"."comment" ("id" uuid not null, "item_id" uuid not null, "item" text not null, "text" text not null, "mentions" uuid[] not null, "made_at" timestamptz(3) not null, "made_by" text not null, "resolved_at" timestamptz(3) null, "resolved_by" text null, primary key ("id"));`);
    this.addSql(`create index "comment_item_id_index" on "desk"."comment" ("item_id", "made_at");`);

    this.addSql(`create table "desk"."notice" ("id" uuid not null, "account_id" uuid not null, "reason" text not null, "subject_id" uuid not null, "since" timestamptz(3) not null, "made_at" timestamptz(3) not null, "due_at" timestamptz(3) null, "attempts" int not null, primary key ("id"));`);
    this.addSql(`create index "notice_due_at_index" on "desk"."notice" ("due_at");`);
    this.addSql(`alter table "desk"."notice" add constraint "notice_event_unique" unique ("account_id", "subject_id", "since");`);

    this.addSql(`create table "desk"."notice_choice" ("account_id" uuid not null, "topic" text not null, "frequency" text not null, primary key ("account_id", "topic"));`);

    this.addSql(`alter table "desk"."assignment" add constraint "assignment_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);

    this.addSql(`alter table "desk"."notice" add constraint "notice_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);

    this.addSql(`alter table "desk"."notice_choice" add constraint "notice_choice_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."notice_choice" add constraint "notice_choice_frequency_check" check (frequency in ('AT_ONCE', 'DIGEST', 'NEVER'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."assignment" cascade;`);
    this.addSql(`drop table if exists "desk"."comment" cascade;`);
    this.addSql(`drop table if exists "desk"."notice" cascade;`);
    this.addSql(`drop table if exists "desk"."notice_choice" cascade;`);
  }

}
