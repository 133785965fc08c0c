import { Migration } from '@mikro-orm/migrations';

export class Migration20261125225835_webhooks extends Migration {

  override name = 'Migration20261125225835_webhooks';

  override up(): void | Promise<void> {
    this.addSql(`create table "desk"."webhook" ("id" uuid not null, "name" text not null, "url" text not null, "secret" text not null, "audience" text not null, "kinds" text[] null, "created_at" timestamptz(3) not null, "created_by" text not null, "ended_at" timestamptz(3) null, primary key ("id"));`);

    this.addSql(`create table "desk"."delivery" ("id" uuid not null, "number" bigserial, "webhook_id" uuid not null, "kind" text not null, "item" text not null, "is_gone" boolean not null, "created_at" timestamptz(3) not null, "state" text not null, "attempts" int not null, "next_at" timestamptz(3) not null, "done_at" timestamptz(3) null, "result" text null, primary key ("id"));`);
    this.addSql(`create index "delivery_due_index" on "desk"."delivery" ("state", "next_at");`);
    this.addSql(`create index "delivery_order_index" on "desk"."delivery" ("webhook_id", "item", "number");`);

    this.addSql(`alter table "desk"."webhook" add constraint "webhook_audience_check" check (audience in ('public', 'partner', 'staff'));`);

    this.addSql(`alter table "desk"."delivery" add constraint "delivery_webhook_id_foreign" foreign key ("webhook_id") references "desk"."webhook" ("id") on update restrict on delete cascade;`);
    this.addSql(`alter table "desk"."delivery" add constraint "delivery_state_check" check (state in ('WAITING', 'DONE', 'PARKED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "desk"."delivery" drop constraint "delivery_webhook_id_foreign";`);

    this.addSql(`drop table if exists "desk"."webhook" cascade;`);
    this.addSql(`drop table if exists "desk"."delivery" cascade;`);
  }

}
