import { Migration } from '@mikro-orm/migrations';

export class Migration20261201001106_activity extends Migration {

  override name = 'Migration20261201001106_activity';

  override up(): void | Promise<void> {
    this.addSql(`create index "revision_saved_at_index" on "desk"."revision" ("saved_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "desk"."revision_saved_at_index";`);
  }

}
