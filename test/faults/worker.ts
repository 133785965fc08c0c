// A worker that tells servers what has changed, and does nothing else, until it is killed.
import { setTimeout as pause } from 'node:timers/promises';
import { deliverDue, postThrough } from '../../src/jobs/deliver.js';
import { houseDesk } from '../../src/operations/desk.js';
import { openOrm } from '../../src/orm.js';

const [, , ownerUrl = ''] = process.argv;
const desk = houseDesk(await openOrm(ownerUrl), 'worker');
for (;;) {
  // The receiver of the tests stands on loopback, where the product would not send anything.
  await deliverDue(desk, (delivery) => postThrough(delivery, undefined));
  await pause(20);
}
