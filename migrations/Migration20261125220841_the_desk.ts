import { Migration } from '@mikro-orm/migrations';

export class Migration20261125220841_the_desk extends Migration {

  override name = 'Migration20261125220841_the_desk';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."account" ("id" uuid not null, "email" text not null, "name" text not null, "password_hash" text null, "audience" text not null, "organisation_id" uuid null, "created_at" timestamptz(3) not null, "suspended_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "desk"."account" add constraint "account_email_unique" unique ("email");`);

    this.addSql(`create table "desk"."audit_entry" ("number" bigint not null, "done_at" timestamptz(3) not null, "done_by" text not null, "verb" text not null, "item" text not null, "ids" uuid[] not null, "content" text null, "hash" text not null, primary key ("number"));`);

    this.addSql(`create table "desk"."audit_head" ("id" int not null, "number" bigint not null, "hash" text not null, primary key ("id"));`);

    this.addSql(`create table "desk"."exposure_request" ("item_id" uuid not null, "exposure" text not null, "asked_by" text not null, "asked_at" timestamptz(3) not null, primary key ("item_id", "exposure", "asked_by"));`);

    this.addSql(`create table "desk"."idempotency" ("done_by" text not null, "key" text not null, "request" text not null, "answer" jsonb not null, "done_at" timestamptz(3) not null, primary key ("done_by", "key"));`);
    this.addSql(`create index "idempotency_done_at_index" on "desk"."idempotency" ("done_at");`);

    this.addSql(`create table "desk"."one_time_token" ("hash" text not null, "purpose" text not null, "account_id" uuid not null, "expires_at" timestamptz(3) not null, primary key ("hash"));`);
    this.addSql(`create index "one_time_token_account_id_index" on "desk"."one_time_token" ("account_id");`);

    this.addSql(`create table "desk"."review" ("item_id" uuid not null, "number" int not null, "item" text not null, "revision" int not null, "act" text not null, "note" text null, "done_at" timestamptz(3) not null, "done_by" text not null, primary key ("item_id", "number"));`);

    this.addSql(`create table "desk"."account_right" ("id" uuid not null, "account_id" uuid not null, "capability" text not null, "kind" text null, "programme_id" uuid null, "locale" text null, primary key ("id"));`);
    this.addSql(`create index "account_right_account_id_index" on "desk"."account_right" ("account_id");`);

    this.addSql(`create table "desk"."second_factor" ("id" uuid not null, "account_id" uuid not null, "kind" text not null, "secret" text not null, "last_step" bigint not null, "created_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "second_factor_account_id_index" on "desk"."second_factor" ("account_id");`);

    this.addSql(`create table "desk"."session" ("id" uuid not null, "hash" text not null, "account_id" uuid not null, "verified" boolean not null, "created_at" timestamptz(3) not null, "seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "session_account_id_index" on "desk"."session" ("account_id");`);
    this.addSql(`alter table "desk"."session" add constraint "session_hash_unique" unique ("hash");`);

    this.addSql(`create table "desk"."sign_in_attempt" ("id" uuid not null, "who" text not null, "at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "sign_in_attempt_who_index" on "desk"."sign_in_attempt" ("who", "at");`);

    this.addSql(`alter table "desk"."api_key" add "rate" int null, add "expires_at" timestamptz(3) null, add "used_at" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."account" add constraint "account_audience_check" check (audience in ('partner', 'desk'));`);
    this.addSql(`alter table "desk"."account" add constraint "account_email_check" check (email = lower(email));`);

    this.addSql(`create or replace function "desk"."audit_entry_stays_fn"() returns trigger as \$\$ begin raise exception 'the audit is only ever added to'; return null; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "stays" BEFORE UPDATE OR DELETE on "desk"."audit_entry" for each STATEMENT execute function "desk"."audit_entry_stays_fn"();`);

    this.addSql(`alter table "desk"."audit_head" add constraint "audit_head_id_check" check (id = 1);`);

    this.addSql(`alter table "desk"."one_time_token" add constraint "one_time_token_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."one_time_token" add constraint "one_time_token_purpose_check" check (purpose in ('INVITATION', 'RESET'));`);

    this.addSql(`alter table "desk"."review" add constraint "review_act_check" check (act in ('SUBMIT', 'APPROVE', 'SEND_BACK'));`);

    this.addSql(`alter table "desk"."account_right" add constraint "account_right_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);

    this.addSql(`alter table "desk"."second_factor" add constraint "second_factor_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."second_factor" add constraint "second_factor_kind_check" check (kind in ('TOTP', 'RECOVERY'));`);

    this.addSql(`alter table "desk"."session" add constraint "session_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);

    this.addSql(`insert into "desk"."audit_head" ("id", "number", "hash") values (1, 0, '');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."one_time_token" drop constraint "one_time_token_account_id_foreign";`);
    this.addSql(`alter table "desk"."account_right" drop constraint "account_right_account_id_foreign";`);
    this.addSql(`alter table "desk"."second_factor" drop constraint "second_factor_account_id_foreign";`);
    this.addSql(`alter table "desk"."session" drop constraint "session_account_id_foreign";`);

    this.addSql(`drop table if exists "desk"."account" cascade;`);
    this.addSql(`drop trigger if exists "stays" on "desk"."audit_entry";`);
    this.addSql(`drop function if exists "desk"."audit_entry_stays_fn"();`);
    this.addSql(`drop table if exists "desk"."audit_entry" cascade;`);
    this.addSql(`drop table if exists "desk"."audit_head" cascade;`);
    this.addSql(`drop table if exists "desk"."exposure_request" cascade;`);
    this.addSql(`drop table if exists "desk"."idempotency" cascade;`);
    this.addSql(`drop table if exists "desk"."one_time_token" cascade;`);
    this.addSql(`drop table if exists "desk"."review" cascade;`);
    this.addSql(`drop table if exists "desk"."account_right" cascade;`);
    this.addSql(`drop table if exists "desk"."second_factor" cascade;`);
    this.addSql(`drop table if exists "desk"."session" cascade;`);
    this.addSql(`drop table if exists "desk"."sign_in_attempt" cascade;`);

    this.addSql(`alter table "desk"."api_key" drop column "rate", drop column "expires_at", drop column "used_at";`);
  }

}
