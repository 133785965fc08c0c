import { Migration } from '@mikro-orm/migrations';

export class Migration20261129074700_attempts_by_network extends Migration {

  override name = 'Migration20261129074700_attempts_by_network';

  override up(): void | Promise<void> {
    // They are hashed with a key from now on; nobody is kept waiting for what was counted otherwise.
    this.addSql(`delete from "desk"."sign_in_attempt";`);
    this.addSql(`alter table "desk"."sign_in_attempt" add "email" text not null;`);
    this.addSql(`create index "sign_in_attempt_email_index" on "desk"."sign_in_attempt" ("email");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "desk"."sign_in_attempt_email_index";`);
    this.addSql(`alter table "desk"."sign_in_attempt" drop column "email";`);
  }

}
