import { Migration } from '@mikro-orm/migrations';

export class Migration20261130140724_people extends Migration {

  override name = 'Migration20261130140724_people';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."factor_reset" ("account_id" uuid not null, "asked_by" text not null, "asked_at" timestamptz(3) not null, primary key ("account_id", "asked_by"));`);

    this.addSql(`alter table "desk"."account" add "locale" text null;`);

    this.addSql(`alter table "desk"."session" add "device" text null;`);

    this.addSql(`alter table "desk"."factor_reset" add constraint "factor_reset_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."factor_reset" cascade;`);

    this.addSql(`alter table "desk"."account" drop column "locale";`);

    this.addSql(`alter table "desk"."session" drop column "device";`);
  }

}
