import { Migration } from '@mikro-orm/migrations';

export class Migration20261130200535_media_library extends Migration {

  override name = 'Migration20261130200535_media_library';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."media_asset" add "title" jsonb null, add "licence" text null, add "rights_holder" text null, add "usage_terms" text null, add "usable_until" date null, add "tags" text[] null, add "byte_size" integer null, add "checksum" text null, add "original_name" text null;`);
    this.addSql(`alter table "desk"."media_asset" add constraint "media_asset_byte_size_check" check (byte_size >= 1 and byte_size <= 2147483647);`);

    this.addSql(`alter table "desk"."attachment" add "checksum" text null, add "original_name" text null, add "licence" text null, add "rights_holder" text null, add "usage_terms" text null, add "usable_until" date null, add "tags" text[] null;`);

    this.addSql(`alter table "published"."attachment" add "checksum" text null, add "original_name" text null, add "licence" text null, add "rights_holder" text null, add "usage_terms" text null, add "usable_until" date null, add "tags" text[] null;`);

    this.addSql(`alter table "published"."media_asset" add "title" jsonb null, add "licence" text null, add "rights_holder" text null, add "usage_terms" text null, add "usable_until" date null, add "tags" text[] null, add "byte_size" integer null, add "checksum" text null, add "original_name" text null;`);

    this.addSql(`alter table "desk"."upload" add "checksum" text null, add "original_name" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."attachment" drop column "checksum", drop column "original_name", drop column "licence", drop column "rights_holder", drop column "usage_terms", drop column "usable_until", drop column "tags";`);

    this.addSql(`alter table "published"."attachment" drop column "checksum", drop column "original_name", drop column "licence", drop column "rights_holder", drop column "usage_terms", drop column "usable_until", drop column "tags";`);

    this.addSql(`alter table "desk"."media_asset" drop constraint "media_asset_byte_size_check";`);
    this.addSql(`alter table "desk"."media_asset" drop column "title", drop column "licence", drop column "rights_holder", drop column "usage_terms", drop column "usable_until", drop column "tags", drop column "byte_size", drop column "checksum", drop column "original_name";`);

    this.addSql(`alter table "published"."media_asset" drop column "title", drop column "licence", drop column "rights_holder", drop column "usage_terms", drop column "usable_until", drop column "tags", drop column "byte_size", drop column "checksum", drop column "original_name";`);

    this.addSql(`alter table "desk"."upload" drop column "checksum", drop column "original_name";`);
  }

}
