import { Migration } from '@mikro-orm/migrations';

export class Migration20261126052102_uploads extends Migration {

  override name = 'Migration20261126052102_uploads';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."upload" ("file" text not null, "media_type" text not null, "width" int not null, "height" int not null, "uploaded_at" timestamptz(3) not null, "uploaded_by" text not null, primary key ("file"));`);
    this.addSql(`create index "upload_uploaded_at_index" on "desk"."upload" ("uploaded_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "desk"."upload" cascade;`);
  }

}
