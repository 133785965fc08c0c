import { Migration } from '@mikro-orm/migrations';

export class Migration20261130204017_translation_memory extends Migration {

  override name = 'Migration20261130204017_translation_memory';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."remembered_item" ("item_id" uuid not null, "xid" xid8 not null, primary key ("item_id"));`);

    this.addSql(`create table "desk"."remembered_sentence" ("item_id" uuid not null, "field" text not null, "part" text not null, "locale" text not null, "place" int not null, "count" int not null, "sentence" text not null, primary key ("item_id", "field", "part", "locale", "place"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."remembered_item" cascade;`);
    this.addSql(`drop table if exists "desk"."remembered_sentence" cascade;`);
  }

}
