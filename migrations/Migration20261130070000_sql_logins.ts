import { Migration } from '@mikro-orm/migrations';

export class Migration20261130070000_sql_logins extends Migration {

  override name = 'Migration20261130070000_sql_logins';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."sql_login" ("id" uuid not null, "name" text not null, "role" text not null, "audience" text not null, "connections" int not null, "timeout_ms" int not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "desk"."sql_login" add constraint "sql_login_name_unique" unique ("name");`);

    this.addSql(`alter table "desk"."sql_login" add constraint "sql_login_audience_check" check (audience in ('public', 'partner', 'staff'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."sql_login" cascade;`);
  }

}
