import { Migration } from '@mikro-orm/migrations';

export class Migration20261130092317_grant_awarded_on extends Migration {

  override name = 'Migration20261130092317_grant_awarded_on';

  override up(): void | Promise<void> {
    this.addSql(`alter table "published"."grant" add "awarded_on" date null;`);

    this.addSql(`alter table "desk"."grant" add "awarded_on" date null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."grant" drop column "awarded_on";`);

    this.addSql(`alter table "published"."grant" drop column "awarded_on";`);
  }

}
