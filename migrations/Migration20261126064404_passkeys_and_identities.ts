import { Migration } from '@mikro-orm/migrations';

export class Migration20261126064404_passkeys_and_identities extends Migration {

  override name = 'Migration20261126064404_passkeys_and_identities';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."identity" ("issuer" text not null, "subject" text not null, "account_id" uuid not null, "created_at" timestamptz(3) not null, primary key ("issuer", "subject"));`);
    this.addSql(`create index "identity_account_id_index" on "desk"."identity" ("account_id");`);

    this.addSql(`alter table "desk"."second_factor" drop constraint "second_factor_kind_check";`);
    this.addSql(`alter table "desk"."second_factor" add constraint "second_factor_kind_check" check (kind in ('TOTP', 'PASSKEY', 'RECOVERY'));`);

    this.addSql(`alter table "desk"."session" add "challenge" text null, add "challenged_at" timestamptz(3) null;`);

    this.addSql(`alter table "desk"."identity" add constraint "identity_account_id_foreign" foreign key ("account_id") references "desk"."account" ("id") on update restrict on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."identity" cascade;`);

    this.addSql(`alter table "desk"."second_factor" drop constraint "second_factor_kind_check";`);
    this.addSql(`alter table "desk"."second_factor" add constraint "second_factor_kind_check" check ("kind" in ('TOTP', 'RECOVERY'));`);

    this.addSql(`alter table "desk"."session" drop column "challenge", drop column "challenged_at";`);
  }

}
