import { Migration } from '@mikro-orm/migrations';

export class Migration20261129025854_withdrawals_and_revisions_decided extends Migration {

  override name = 'Migration20261129025854_withdrawals_and_revisions_decided';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."withdrawal" ("item_id" uuid not null, "item" text not null, "done_at" timestamptz(3) not null, "done_by" text not null, "wanted_at" timestamptz(3) null, "wanted_by" text null, primary key ("item_id"));`);

    this.addSql(`alter table "desk"."publication" add "text_revisions" jsonb null;`);

    this.addSql(`alter table "desk"."release_entry" add "revision" int null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."withdrawal" cascade;`);

    this.addSql(`alter table "desk"."publication" drop column "text_revisions";`);

    this.addSql(`alter table "desk"."release_entry" drop column "revision";`);
  }

}
