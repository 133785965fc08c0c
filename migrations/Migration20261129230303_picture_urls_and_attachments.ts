import { Migration } from '@mikro-orm/migrations';

export class Migration20261129230303_picture_urls_and_attachments extends Migration {

  override name = 'Migration20261129230303_picture_urls_and_attachments';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."attachment" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "stale_since" timestamptz(3) null, "provenance" text not null, "saved_at" timestamptz(3) not null, "file" text not null, "title" jsonb not null, "download_name" text not null, "language" text null, "media_type" text null, "byte_size" integer null, "page_count" integer null, "annual_report_id" uuid null, "appeal_id" uuid null, "article_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "attachment_annual_report_id_index" on "desk"."attachment" ("annual_report_id");`);
    this.addSql(`create index "attachment_appeal_id_index" on "desk"."attachment" ("appeal_id");`);
    this.addSql(`create index "attachment_article_id_index" on "desk"."attachment" ("article_id");`);
    this.addSql(`create unique index "desk_attachment_natural" on "desk"."attachment" ("file") nulls not distinct;`);

    this.addSql(`create table "published"."attachment" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "stale_since" timestamptz(3) null, "provenance" text not null, "saved_at" timestamptz(3) not null, "file" text not null, "title" jsonb not null, "download_name" text not null, "language" text null, "media_type" text null, "byte_size" integer null, "page_count" integer null, "annual_report_id" uuid null, "appeal_id" uuid null, "article_id" uuid null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_attachment_natural" on "published"."attachment" ("file") nulls not distinct where live;`);
    this.addSql(`create index "published_attachment_annual_report_id_index" on "published"."attachment" ("annual_report_id");`);
    this.addSql(`create index "published_attachment_appeal_id_index" on "published"."attachment" ("appeal_id");`);
    this.addSql(`create index "published_attachment_article_id_index" on "published"."attachment" ("article_id");`);
    this.addSql(`create index "published_attachment_cover_id_index" on "published"."attachment" ("cover_id");`);

    this.addSql(`alter table "desk"."media_asset" add "placeholder" text null;`);

    this.addSql(`alter table "published"."media_asset" add "placeholder" text null;`);

    this.addSql(`alter table "desk"."upload" add "placeholder" text null, add "byte_size" int null, add "page_count" int null;`);
    this.addSql(`alter table "desk"."upload" alter column "width" drop not null;`);
    this.addSql(`alter table "desk"."upload" alter column "height" drop not null;`);

    this.addSql(`alter table "desk"."attachment" add constraint "attachment_annual_report_id_foreign" foreign key ("annual_report_id") references "desk"."annual_report" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."attachment" add constraint "attachment_appeal_id_foreign" foreign key ("appeal_id") references "desk"."appeal" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."attachment" add constraint "attachment_article_id_foreign" foreign key ("article_id") references "desk"."article" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."attachment" add constraint "attachment_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."attachment" add constraint "attachment_byte_size_check" check (byte_size >= 1 and byte_size <= 2147483647);`);
    this.addSql(`alter table "desk"."attachment" add constraint "attachment_page_count_check" check (page_count >= 1 and page_count <= 100000);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."attachment" cascade;`);
    this.addSql(`drop table if exists "published"."attachment" cascade;`);

    this.addSql(`alter table "desk"."media_asset" drop column "placeholder";`);

    this.addSql(`alter table "published"."media_asset" drop column "placeholder";`);

    this.addSql(`alter table "desk"."upload" drop column "placeholder", drop column "byte_size", drop column "page_count";`);
    this.addSql(`alter table "desk"."upload" alter column "width" set not null;`);
    this.addSql(`alter table "desk"."upload" alter column "height" set not null;`);
  }

}
