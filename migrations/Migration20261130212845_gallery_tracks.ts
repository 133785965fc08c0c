import { Migration } from '@mikro-orm/migrations';

export class Migration20261130212845_gallery_tracks extends Migration {

  override name = 'Migration20261130212845_gallery_tracks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "published"."gallery_picture" add "track_revisions" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "published"."gallery_picture" drop column "track_revisions";`);
  }

}
