import { Migration } from '@mikro-orm/migrations';

export class Migration20261129073902_previews extends Migration {

  override name = 'Migration20261129073902_previews';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."preview" ("id" uuid not null, "hash" text not null, "previewed" jsonb not null, "made_at" timestamptz(3) not null, "made_by" text not null, "expires_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "preview_made_by_index" on "desk"."preview" ("made_by");`);
    this.addSql(`alter table "desk"."preview" add constraint "preview_hash_unique" unique ("hash");`);
    // Previews were signed with this key before; none of them opens any more.
    this.addSql(`delete from "desk"."secret" where "name" = 'preview_key';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."preview" cascade;`);
  }

}
