import { Migration } from '@mikro-orm/migrations';

export class Migration20261130233312_revision_note extends Migration {

  override name = 'Migration20261130233312_revision_note';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."revision" add "note" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."revision" drop column "note";`);
  }

}
