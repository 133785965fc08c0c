import { Migration } from '@mikro-orm/migrations';

export class Migration20261130162444_removed_parts extends Migration {

  override name = 'Migration20261130162444_removed_parts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "desk"."appeal_submission" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."appeal_submission" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."appeal_submission" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."appeal_submission" alter "is_removed" drop default;`);

    this.addSql(`alter table "desk"."attachment" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."attachment" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."attachment" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."attachment" alter "is_removed" drop default;`);

    this.addSql(`alter table "desk"."block" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."block" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."block" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."block" alter "is_removed" drop default;`);

    this.addSql(`alter table "desk"."chapter" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."chapter" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."chapter" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."chapter" alter "is_removed" drop default;`);

    this.addSql(`alter table "desk"."menu_entry" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."menu_entry" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."menu_entry" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."menu_entry" alter "is_removed" drop default;`);

    this.addSql(`alter table "desk"."statement_line" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "desk"."statement_line" alter "is_removed" drop default;`);

    this.addSql(`alter table "published"."statement_line" add "is_removed" boolean not null default false;`);
    this.addSql(`alter table "published"."statement_line" alter "is_removed" drop default;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."appeal_submission" drop column "is_removed";`);

    this.addSql(`alter table "published"."appeal_submission" drop column "is_removed";`);

    this.addSql(`alter table "desk"."attachment" drop column "is_removed";`);

    this.addSql(`alter table "published"."attachment" drop column "is_removed";`);

    this.addSql(`alter table "desk"."block" drop column "is_removed";`);

    this.addSql(`alter table "published"."block" drop column "is_removed";`);

    this.addSql(`alter table "desk"."chapter" drop column "is_removed";`);

    this.addSql(`alter table "published"."chapter" drop column "is_removed";`);

    this.addSql(`alter table "desk"."menu_entry" drop column "is_removed";`);

    this.addSql(`alter table "published"."menu_entry" drop column "is_removed";`);

    this.addSql(`alter table "desk"."statement_line" drop column "is_removed";`);

    this.addSql(`alter table "published"."statement_line" drop column "is_removed";`);
  }

}
