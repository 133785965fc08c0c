import { Migration } from '@mikro-orm/migrations';

export class Migration20261129150315_trusted_documents extends Migration {

  override name = 'Migration20261129150315_trusted_documents';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."trusted_document" ("id" uuid not null, "hash" text not null, "origin" text not null, "name" text not null, "body" text not null, "added_at" timestamptz(3) not null, "used_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`alter table "desk"."trusted_document" add constraint "trusted_document_hash_origin_unique" unique ("hash", "origin");`);

    this.addSql(`alter table "desk"."trusted_document" add constraint "trusted_document_hash_check" check (hash ~ '^[0-9a-f]{64}\$');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."trusted_document" cascade;`);
  }

}
