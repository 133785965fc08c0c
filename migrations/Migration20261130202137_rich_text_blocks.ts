import { Migration } from '@mikro-orm/migrations';

export class Migration20261130202137_rich_text_blocks extends Migration {

  override name = 'Migration20261130202137_rich_text_blocks';

  override up(): void | Promise<void> {
    this.addSql(`create table "published"."gallery_picture" ("id" uuid not null, "revision" integer not null, "original_locale" text not null, "stale_locales" text[] not null, "stale_since" timestamptz(3) null, "provenance" text not null, "saved_at" timestamptz(3) not null, "is_removed" boolean not null, "slug" text not null, "block_id" uuid not null, "position" integer not null, "image_id" uuid not null, "caption" jsonb null, "locales" text[] not null, "live" boolean not null, "xid" xid8 not null, "cover_id" uuid not null, "coarse" boolean not null, "former_names" text[] null, primary key ("id"));`);
    this.addSql(`create unique index "published_gallery_picture_natural" on "published"."gallery_picture" ("slug") nulls not distinct where live;`);
    this.addSql(`create index "published_gallery_picture_block_id_index" on "published"."gallery_picture" ("block_id");`);
    this.addSql(`create index "published_gallery_picture_image_id_index" on "published"."gallery_picture" ("image_id");`);
    this.addSql(`create index "published_gallery_picture_cover_id_index" on "published"."gallery_picture" ("cover_id");`);

    this.addSql(`create table "desk"."gallery_picture" ("id" uuid not null, "revision" int not null, "original_locale" text not null, "stale_locales" text[] not null, "stale_since" timestamptz(3) null, "provenance" text not null, "saved_at" timestamptz(3) not null, "is_removed" boolean not null, "slug" text not null, "block_id" uuid not null, "position" integer not null, "image_id" uuid not null, "caption" jsonb null, primary key ("id"));`);
    this.addSql(`create index "gallery_picture_block_id_index" on "desk"."gallery_picture" ("block_id");`);
    this.addSql(`create index "gallery_picture_image_id_index" on "desk"."gallery_picture" ("image_id");`);
    this.addSql(`create unique index "desk_gallery_picture_natural" on "desk"."gallery_picture" ("slug") nulls not distinct;`);

    this.addSql(`alter table "published"."block" add "attachment_id" uuid null, add "video_url" text null, add "caption" jsonb null;`);
    this.addSql(`create index "published_block_attachment_id_index" on "published"."block" ("attachment_id");`);

    this.addSql(`alter table "desk"."block" drop constraint "block_block_kind_check";`);
    this.addSql(`alter table "desk"."block" add "attachment_id" uuid null, add "video_url" text null, add "caption" jsonb null;`);
    this.addSql(`alter table "desk"."block" add constraint "block_attachment_id_foreign" foreign key ("attachment_id") references "desk"."attachment" ("id") on update restrict on delete restrict;`);
    this.addSql(`create index "block_attachment_id_index" on "desk"."block" ("attachment_id");`);
    this.addSql(`alter table "desk"."block" add constraint "block_block_kind_check" check (block_kind in ('TEXT', 'TESTIMONY', 'FIGURE', 'IMAGE', 'ORGANISATIONS', 'CHART', 'LIST', 'QUOTE', 'FILE', 'VIDEO', 'GALLERY'));`);

    this.addSql(`alter table "desk"."gallery_picture" add constraint "gallery_picture_block_id_foreign" foreign key ("block_id") references "desk"."block" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."gallery_picture" add constraint "gallery_picture_image_id_foreign" foreign key ("image_id") references "desk"."media_asset" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "desk"."gallery_picture" add constraint "gallery_picture_provenance_check" check (provenance in ('PUBLISHED_SOURCE', 'EDITORIAL', 'SAMPLE'));`);
    this.addSql(`alter table "desk"."gallery_picture" add constraint "gallery_picture_position_check" check (position >= 1 and position <= 1000);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "published"."gallery_picture" cascade;`);
    this.addSql(`drop table if exists "desk"."gallery_picture" cascade;`);

    this.addSql(`alter table "desk"."block" drop constraint "block_attachment_id_foreign";`);

    this.addSql(`drop index "desk"."block_attachment_id_index";`);
    this.addSql(`alter table "desk"."block" drop constraint "block_block_kind_check";`);
    this.addSql(`alter table "desk"."block" drop column "attachment_id", drop column "video_url", drop column "caption";`);
    this.addSql(`alter table "desk"."block" add constraint "block_block_kind_check" check ("block_kind" in ('TEXT', 'TESTIMONY', 'FIGURE', 'IMAGE', 'ORGANISATIONS', 'CHART'));`);

    this.addSql(`drop index "published"."published_block_attachment_id_index";`);
    this.addSql(`alter table "published"."block" drop column "attachment_id", drop column "video_url", drop column "caption";`);
  }

}
